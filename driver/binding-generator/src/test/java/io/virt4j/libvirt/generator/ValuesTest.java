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
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private static ApiDescription installed;

    @BeforeAll
    static void needsTheDescription() {
        installed = Installed.description();
    }

    static Stream<JavaClass> enums() {
        return annotated(NativeEnum.class);
    }

    static Stream<JavaClass> parameters() {
        return annotated(NativeParameters.class);
    }

    private static Stream<JavaClass> annotated(Class<?> annotation) {
        return new ClassFileImporter()
                .importPackages("io.virt4j").stream().filter(type -> type.isAnnotatedWith(annotation.getName()));
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

    /** Flags that are no bit stand for none of the others. */
    private static boolean isValue(String name, long value, JavaClass type) {
        return !name.endsWith("_LAST") && !(type.isAssignableTo(Flag.class) && value == 0);
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

    @ParameterizedTest
    @MethodSource("parameters")
    void aFamilyOfParametersHasLibvirtsNames(JavaClass type) throws ReflectiveOperationException {
        String[] prefixes = (String[])
                type.getAnnotationOfType(NativeParameters.class.getName()).getExplicitlyDeclaredProperty("value");
        Set<String> theirs = installed.texts().entrySet().stream()
                .filter(macro -> Stream.of(prefixes).anyMatch(macro.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = new TreeSet<>();
        for (Field field : Class.forName(type.getName()).getFields()) {
            if (field.getType().equals(Parameter.class)) {
                ours.add(((Parameter<?>) field.get(null)).name());
            }
        }

        assertThat(theirs).isNotEmpty();
        assertThat(ours).containsAll(theirs);
    }

    @Test
    void noSetOfFlagsIsMissing() {
        List<String> known = annotated(NativeEnum.class)
                .flatMap(type -> Stream.of(natives(type)))
                .toList();
        List<String> flags = installed.types().stream()
                .filter(type -> type.endsWith("Flags"))
                .toList();

        assertThat(known).containsAll(flags);
    }

    private static String[] natives(JavaClass type) {
        return (String[]) type.getAnnotationOfType(NativeEnum.class.getName()).getExplicitlyDeclaredProperty("value");
    }
}
