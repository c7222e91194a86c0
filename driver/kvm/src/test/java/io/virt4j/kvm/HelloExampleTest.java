package io.virt4j.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HelloExampleTest {
    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    @Test
    void isWhatItsSourceAssemblesTo() throws Exception {
        Path assembled = folder.resolve("hello.bin");

        Process nasm = start(
                "nasm",
                "-f",
                "bin",
                "-o",
                assembled.toString(),
                EXAMPLES.resolve("hello.asm").toString());

        assertThat(nasm.waitFor()).isZero();
        assertThat(assembled).hasSameBinaryContentAs(EXAMPLES.resolve("hello.bin"));
    }

    @Test
    @Timeout(120)
    void bootsUnderQemuToo() throws Exception {
        // QEMU's device makes of a code its double and one.
        assertThat(statusOfQemu("-append", "exit=42", "-device", "isa-debug-exit,iobase=0xf4,iosize=1"))
                .isEqualTo(2 * 42 + 1);
    }

    @Test
    @Timeout(120)
    void endsQemuWithAPowerSwitchAndWithout() throws Exception {
        assertThat(statusOfQemu("-machine", "acpi=on")).isZero();
        assertThat(statusOfQemu("-machine", "acpi=off", "-no-reboot")).isZero();
    }

    /** Runs the example, sees that it says hello, and returns QEMU's exit status. */
    private static int statusOfQemu(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("qemu-system-x86_64", "-accel", "tcg"));
        command.addAll(List.of("-kernel", EXAMPLES.resolve("hello.bin").toString()));
        command.addAll(List.of("-nodefaults", "-display", "none", "-serial", "stdio"));
        command.addAll(List.of(options));
        Process qemu = start(command.toArray(String[]::new));
        try {
            String output = new String(qemu.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(output).isEqualTo("Hello from ring 0, in long mode\n");
            return qemu.waitFor();
        } finally {
            qemu.destroyForcibly();
        }
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return abort(command[0] + " is not installed");
        }
    }
}
