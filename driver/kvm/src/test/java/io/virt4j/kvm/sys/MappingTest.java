package io.virt4j.kvm.sys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTwoPages() throws Exception {
        byte[] content = new byte[2 * PAGE];
        content[PAGE] = 42;
        file = Files.write(folder.resolve("memory"), content);
    }

    @Test
    void showsAPartOfAFile() {
        try (Mapping mapping = Mapping.ofFile(file, PAGE, PAGE, "memory")) {
            assertThat(mapping.<Byte, RuntimeException>access(0, 1, part -> part.get(0)))
                    .isEqualTo((byte) 42);
        }
    }

    @Test
    void keepsWhatIsWrittenFromTheFile() throws Exception {
        try (Mapping mapping = Mapping.ofFile(file, 0, PAGE, "memory")) {
            mapping.access(7, 1, part -> part.put(0, (byte) 1));
        }

        assertThat(Files.readAllBytes(file)[7]).isZero();
    }

    @Test
    void refusesAFileThatEndsBefore() {
        assertThatThrownBy(() -> Mapping.ofFile(file, PAGE, PAGE + 1, "memory"))
                .isInstanceOf(VirtException.class)
                .hasMessage(file + " has 8192 bytes: memory would be 4097 bytes from 4096 on");
        assertThatThrownBy(() -> Mapping.ofFile(file, -PAGE, PAGE, "memory")).isInstanceOf(VirtException.class);
        assertThatThrownBy(() -> Mapping.ofFile(file, PAGE, Long.MAX_VALUE, "memory"))
                .isInstanceOf(VirtException.class);
    }

    @Test
    void saysWhyAFileDoesNotOpen() {
        assertThatThrownBy(() -> Mapping.ofFile(folder.resolve("none"), 0, PAGE, "memory"))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("No such file");
    }
}
