package io.virt4j.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        Process qemu = start(
                "qemu-system-x86_64",
                "-accel",
                "tcg",
                "-kernel",
                EXAMPLES.resolve("hello.bin").toString(),
                "-append",
                "exit=42",
                "-device",
                "isa-debug-exit,iobase=0xf4,iosize=1",
                "-nodefaults",
                "-display",
                "none",
                "-serial",
                "stdio");
        try {
            String output = new String(qemu.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(output).isEqualTo("Hello from ring 0, in long mode\n");
            // QEMU's device makes of a code its double and one.
            assertThat(qemu.waitFor()).isEqualTo(2 * 42 + 1);
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
