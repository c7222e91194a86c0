package io.virt4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.virt4j.Connection;
import io.virt4j.testing.Checkout;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    /** The libraries with what they need; not the command line, and nothing of the tests. */
    private static final Pattern LIBRARIES = Pattern.compile(".*(xml-schemas/model|driver/[a-z-]+)/target/.*"
            + "|.*/(virt4j-(model|api|libvirt|libvirt-java|kvm)|jna|libvirt|jspecify|jaxb-.*|jakarta\\..*|angus-.*|txw2"
            + "|istack-.*|jing|xz|zstd-jni|lz4-java)-[0-9][^/]*\\.jar");

    @BeforeAll
    static void needsLibvirt() {
        assumeThatCode(() -> Connection.open("test:///default").close()).doesNotThrowAnyException();
    }

    @Test
    void servesAProgramThatIsMadeOfModules() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        Path.of(getClass().getResource("Program.java").toURI()).toString(),
                        Checkout.root().resolve("examples/hello.xml").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).containsExactly("io.virt4j.xml", "[] 1", "kvm", "test", "org.libvirt.Connect");
    }

    private static String modulePath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(LIBRARIES.asMatchPredicate())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
