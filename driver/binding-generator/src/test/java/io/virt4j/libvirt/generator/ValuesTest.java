package io.virt4j.libvirt.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.virt4j.Flag;
import io.virt4j.NativeEnum;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API's constants, before the API description of the libvirt that is installed. */
class ValuesTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/io/virt4j/xml/"))
            .importPackages("io.virt4j");

    /** Sets of flags that no method takes, and why. */
    private static final Map<String, String> UNNEEDED = Map.of(
            "virConnectFlags", "OpenFlag, whose READ_ONLY is libvirt's RO",
            "virDomainMemoryFailureFlags", "MemoryFailureEvent has a component for each",
            "virStreamFlags", "streams block",
            "virTypedParameterFlags", "strings are always asked for");

    private static ApiDescription installed;

    @BeforeAll
    static void needsTheDescription() {
        installed = Installed.description();
    }

    static Stream<JavaClass> enums() {
        return annotated(NativeEnum.class);
    }

    private static Stream<JavaClass> annotated(Class<?> annotation) {
        return API.stream().filter(type -> type.isAnnotatedWith(annotation.getName()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anEnumHasLibvirtsValues(JavaClass type) throws ReflectiveOperationException {
        JavaAnnotation<?> annotation = type.getAnnotationOfType(NativeEnum.class.getName());
        String prefix = (String) annotation.getExplicitlyDeclaredProperty("prefix");
        Map<String, Long> ours = values(type);
        Map<String, Long> theirs = new LinkedHashMap<>();
        for (String each : natives(type)) {
            installed.constants(each).forEach((name, value) -> {
                if (isValue(name, value, type)) {
                    theirs.put(name.startsWith(prefix) ? name.substring(prefix.length()) : name, value);
                }
            });
        }
        Map<String, Long> same = new LinkedHashMap<>(ours);
        same.keySet().retainAll(theirs.keySet()); // ours may be newer than the installed libvirt

        assertThat(same).isEqualTo(theirs);
    }

    /** What is left out: marks of an enum's end, and what stands for nothing or for failure. */
    private static boolean isValue(String name, long value, JavaClass type) {
        boolean end = name.endsWith("_LAST") || name.endsWith("_NR");
        boolean nothing = type.isEnum() && value == 0 && (type.isAssignableTo(Flag.class) || name.endsWith("_NONE"));
        return !end && !nothing && value >= 0;
    }

    private static Map<String, Long> values(JavaClass type) throws ReflectiveOperationException {
        Class<?> reflected = Class.forName(type.getName());
        Map<String, Long> values = new LinkedHashMap<>();
        for (Field field : reflected.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && reflected.equals(field.getType())) {
                Object constant = field.get(null);
                long value = constant instanceof Flag flag
                        ? Integer.toUnsignedLong(flag.bit())
                        : ((Number) reflected.getMethod("number").invoke(constant)).longValue();
                values.put(field.getName(), value);
            }
        }
        return values;
    }

    /** Families share the parts of names that are numbered, so all are looked at together. */
    @Test
    void noNameOfAParameterIsMissing() throws ReflectiveOperationException {
        Set<String> prefixes = new TreeSet<>();
        Set<String> ours = new TreeSet<>();
        for (JavaClass family : annotated(NativeParameters.class).toList()) {
            prefixes.addAll(List.of((String[]) family.getAnnotationOfType(NativeParameters.class.getName())
                    .getExplicitlyDeclaredProperty("value")));
            for (Field field : Class.forName(family.getName()).getFields()) {
                if (field.getType().equals(Parameter.class)) {
                    ours.add(((Parameter<?>) field.get(null)).name());
                }
            }
        }
        Map<String, String> theirs = new TreeMap<>(installed.texts());
        theirs.keySet().removeIf(macro -> prefixes.stream().noneMatch(macro::startsWith));
        // Not names: what numbered names begin with, and the values of one.
        theirs.keySet()
                .removeIf(
                        macro -> macro.endsWith("_PREFIX") || macro.startsWith("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_"));
        theirs.values().removeAll(ours);

        assertThat(theirs).isEmpty();
    }

    @Test
    void noSetOfFlagsIsMissing() {
        List<String> known = annotated(NativeEnum.class)
                .flatMap(type -> Stream.of(natives(type)))
                .toList();
        List<String> flags = installed.types().stream()
                .filter(type -> type.endsWith("Flags") && !UNNEEDED.containsKey(type))
                .toList();

        assertThat(known).containsAll(flags);
    }

    private static String[] natives(JavaClass type) {
        return (String[]) type.getAnnotationOfType(NativeEnum.class.getName()).getExplicitlyDeclaredProperty("value");
    }
}
