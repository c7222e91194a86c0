package io.virt4j.integration.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs under test: jvirsh from the classes of this build, and the virsh of this machine. */
final class Programs {
    private static final Path VIRSH = Path.of(System.getProperty("virt4j.virsh", "/usr/bin/virsh"));

    private Programs() {}

    /** jvirsh, on the Java that runs the tests. */
    static Program jvirsh() {
        return java("-Dvirt4j.program=jvirsh");
    }

    /** jvirsh as it is when it is called virsh. */
    static Program jvirshCalledVirsh() {
        return java("-Dvirt4j.program=virsh");
    }

    private static Program java(String property) {
        return java(property, "io.virt4j.cli.Jvirsh");
    }

    /** A program of jvirsh's jars, on the Java that runs the tests. */
    static Program java(String property, String mainClass) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx256m"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(property, "-cp", System.getProperty("java.class.path"), mainClass));
        return Program.of(command);
    }

    /** The real virsh, or the one that the property {@code virt4j.virsh} names; where it is missing, the test is skipped. */
    static Program virshOrSkip() {
        assumeTrue(Files.isExecutable(VIRSH), "needs " + VIRSH + " (package libvirt-clients)");
        return Program.of(List.of(VIRSH.toString()));
    }
}
