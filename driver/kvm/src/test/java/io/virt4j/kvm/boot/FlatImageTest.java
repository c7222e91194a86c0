package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatImageTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));

    @TempDir
    private Path folder;

    @Test
    void isEnteredAtItsFirstByte() throws Exception {
        try (Boot boot = FlatImage.at(0x1000, 0x20, file(3), MAP)) {
            assertThat(boot.entry()).isEqualTo(new Entry.RealMode(0x1000, 0x10000, 0x20));
            assertThat(boot.pieces()).hasSize(1);
            assertThat(boot.pieces().get(0).address()).isEqualTo(0x10020);
            assertThat(boot.pieces().get(0).length()).isEqualTo(3);
        }
    }

    @Test
    void refusesAnImageThatIsLargerThanTheMemory() throws Exception {
        Path file = file(65536);

        assertThatThrownBy(() -> FlatImage.at(0, 1, file, new MemoryMap(Memory.ofKibibytes(64))))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(file + " needs memory up to 65537 bytes, and the guest's memory ends at 65536");
        assertThatThrownBy(() -> FlatImage.at(0, 0, file, new MemoryMap(Memory.ofKibibytes(60))))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(file + " has 65536 bytes, and the guest's memory ends at 61440");
    }

    @Test
    void refusesAnEmptyImage() throws Exception {
        Path file = file(0);

        assertThatThrownBy(() -> FlatImage.at(0, 0x100, file, MAP))
                .isInstanceOf(VirtException.class)
                .hasMessage(file + " is empty: there is nothing to run");
    }

    @Test
    void refusesAnImageThatGoesBeyond1Mebibyte() throws Exception {
        Path file = file(65536);

        FlatImage.at(0xf000, 0, file, MAP).close();
        assertThatThrownBy(() -> FlatImage.at(0xf000, 1, file, MAP))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(file + " of 65536 bytes at 0xf0001 goes beyond 1 MiB");
    }

    @Test
    void refusesWhatIsNoRealModeAddress() throws Exception {
        Path file = file(1);

        assertThatThrownBy(() -> FlatImage.at(0x10000, 0, file, MAP)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlatImage.at(0, -1, file, MAP)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(int size) throws Exception {
        return Files.write(folder.resolve("flat.bin"), new byte[size]);
    }
}
