package io.virt4j.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelloSourceTest {
    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    @Test
    void theExampleIsWhatItsSourceAssemblesTo() throws Exception {
        Path assembled = folder.resolve("hello.bin");

        assumeTrue(assembles(assembled), "nasm is not installed");

        assertThat(assembled).hasSameBinaryContentAs(EXAMPLES.resolve("hello.bin"));
    }

    private static boolean assembles(Path target) throws InterruptedException {
        ProcessBuilder nasm = new ProcessBuilder(
                "nasm",
                "-f",
                "bin",
                "-o",
                target.toString(),
                EXAMPLES.resolve("hello.asm").toString());
        try {
            return nasm.inheritIO().start().waitFor() == 0 && Files.exists(target);
        } catch (IOException e) {
            return false;
        }
    }
}
