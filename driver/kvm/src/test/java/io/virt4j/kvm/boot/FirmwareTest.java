package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));

    @TempDir
    private Path folder;

    @Test
    void endsAt4GibibytesAndItsTailAt1Mebibyte() throws Exception {
        byte[] image = new byte[256 << 10];
        image[128 << 10] = 1;
        image[image.length - 1] = 2;

        try (Boot boot = Firmware.of(file(image), MAP)) {
            assertThat(boot.entry()).isEqualTo(new Entry.RealMode(0xf000, 0xffff0000L, 0xfff0));
            Rom rom = boot.roms().get(0);
            assertThat(rom.address()).isEqualTo(0xfffc0000L);
            assertThat(rom.bytes().remaining()).isEqualTo(image.length);
            assertThat(rom.bytes().get(image.length - 1)).isEqualTo((byte) 2);
            Pieces pieces = Pieces.of(boot);
            assertThat(pieces.bytesAt(0xe0000).remaining()).isEqualTo(128 << 10);
            assertThat(pieces.bytesAt(0xe0000).get(0)).isEqualTo((byte) 1);
            assertThat(pieces.bytesAt(0xfffff).get(0)).isEqualTo((byte) 2);
        }
    }

    @Test
    void mayBeSmallerThanItsPlaceBelow1Mebibyte() throws Exception {
        try (Boot boot = Firmware.of(file(new byte[4096]), MAP)) {
            assertThat(boot.roms().get(0).address()).isEqualTo(0xfffff000L);
            assertThat(boot.pieces().get(0).address()).isEqualTo(0xff000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4097, (16 << 20) + 4096})
    void refusesASizeThatNoFirmwareHas(int size) throws Exception {
        Path file = file(new byte[size]);

        assertThatThrownBy(() -> Firmware.of(file, MAP))
                .isInstanceOf(VirtException.class)
                .hasMessage(file + " has " + size + " bytes, and firmware has a multiple of 4096, up to 16777216");
    }

    @Test
    void refusesAGuestWithoutItsPlaceBelow1Mebibyte() throws Exception {
        Path file = file(new byte[4096]);
        MemoryMap small = new MemoryMap(Memory.ofKibibytes(512));

        assertThatThrownBy(() -> Firmware.of(file, small))
                .isInstanceOf(VirtException.class)
                .hasMessageStartingWith(file + " needs memory up to 1048576 bytes");
    }

    private Path file(byte[] image) throws Exception {
        return Files.write(folder.resolve("bios.bin"), image);
    }
}
