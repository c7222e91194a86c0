package io.virt4j.libvirt.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed binding, before the API description of the libvirt that is installed: what is missing, what differs. */
class BindingTest {
    private static final Path LIBVIRT = Path.of("../libvirt/src/main");

    private static ApiDescription installed;

    @BeforeAll
    static void needsTheDescription() {
        installed = Installed.description();
    }

    @Test
    void hasEveryFunctionAsTheGeneratorWritesIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (CFunction function : BindingGenerator.functions(installed)) {
            Path file = LIBVIRT.resolve("java")
                    .resolve(BindingClass.PACKAGE.replace('.', '/'))
                    .resolve(BindingClass.nameFor(function.module()) + ".java");
            if (!Files.exists(file) || !words(Files.readString(file)).contains(words(body(function)))) {
                wrong.add(function.name());
            }
        }
        assertThat(wrong)
                .as("functions to bind anew: run the binding generator on " + ApiDescription.INSTALLED)
                .isEmpty();
    }

    /** The method without its comment, and with types as the imports let them be written. */
    private static String body(CFunction function) {
        String method = BindingClass.source(function.module(), List.of(function));
        return method.substring(method.indexOf("public static"), method.lastIndexOf('}'));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void knowsTheFirstVersionOfEveryFunction() throws IOException {
        Properties since = new Properties();
        try (var in = Files.newInputStream(LIBVIRT.resolve("resources/io/virt4j/libvirt/binding/since.properties"))) {
            since.load(in);
        }
        for (CFunction function : BindingGenerator.functions(installed)) {
            assertThat(since.getProperty(function.name())).as(function.name()).isEqualTo(function.since());
        }
    }

    @Test
    void listsNoFunctionAsUnneededThatLibvirtDoesNotHave() {
        Set<String> known = installed.functions().stream().map(CFunction::name).collect(Collectors.toSet());

        assertThat(new Unneeded().names()).isSubsetOf(known);
    }

    @Test
    void everyFunctionIsCalledFromTheDriver() {
        JavaClasses driver = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.virt4j.libvirt");
        Set<String> unused = new TreeSet<>();
        for (JavaClass binding : driver) {
            if (binding.getPackageName().equals(BindingClass.PACKAGE)) {
                for (JavaMethod function : binding.getMethods()) {
                    boolean called = function.getAccessesToSelf().stream()
                            .anyMatch(access -> !access.getOriginOwner().equals(binding));
                    if (!called) {
                        unused.add(function.getName());
                    }
                }
            }
        }
        assertThat(unused).as("functions that no method of the API leads to").isEmpty();
    }
}
