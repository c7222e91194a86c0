package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayloadTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(32));

    private static final byte[] INSIDE = TestElf.of64Bits("f4").padded(100_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void unpacksWhatTheLibrariesPack(Compression format) throws Exception {
        assertUnpacked(new PackedKernel(Packer.pack(format, INSIDE), INSIDE.length), INSIDE.length);
    }

    @Test
    void unpacksMoreThanABlockOfLz4() throws Exception {
        byte[] large = TestElf.of64Bits("f4").padded((16 << 20) + 1);

        assertUnpacked(new PackedKernel(Packer.pack(Compression.LZ4, large), large.length), large.length);
    }

    @ParameterizedTest
    @CsvSource({
        "gzip -9 -n -c",
        "xz --check=crc32 --x86 --lzma2=dict=32MiB -c",
        "xz --format=lzma -9 -c",
        "zstd -22 --ultra -q -c",
        "lz4 -l -9 -q -c"
    })
    void unpacksWhatTheKernelsOwnBuildPacks(String command) throws Exception {
        byte[] packed = Packer.run(command, INSIDE);

        assertUnpacked(new PackedKernel(packed, INSIDE.length, command.startsWith("gzip")), INSIDE.length);
    }

    private void assertUnpacked(PackedKernel kernel, int length) throws Exception {
        try (Boot boot = boot(kernel)) {
            assertThat(boot.entry()).isEqualTo(new Entry.LongMode(TestElf.ADDRESS, 0x7000));
            Pieces pieces = Pieces.of(boot);
            assertThat(pieces.bytesAt(TestElf.ADDRESS, 1).get()).isEqualTo((byte) 0xf4);
            assertThat(pieces.bytesAt(TestElf.ADDRESS).remaining()).isEqualTo(length - TestElf.CODE);
            assertThat(pieces.bytesAt(0x7000).getInt(0x238))
                    .as("of the packed kernel's header")
                    .isEqualTo(255);
        }
    }

    @Test
    void leavesAnUnknownFormatToTheKernelItself() throws Exception {
        assertNotUnpacked(new PackedKernel("BZh91AY&SY".getBytes(StandardCharsets.US_ASCII), 1));
    }

    @Test
    void leavesWhatIsNoElfFileOf64BitsToTheKernelItself() throws Exception {
        byte[] text = new byte[100];
        assertNotUnpacked(new PackedKernel(Packer.pack(Compression.XZ, text), text.length));
        byte[] narrow = TestElf.of32Bits("f4").padded(1000);
        assertNotUnpacked(new PackedKernel(Packer.pack(Compression.XZ, narrow), narrow.length));
    }

    private void assertNotUnpacked(PackedKernel kernel) throws Exception {
        try (Boot boot = boot(kernel)) {
            assertThat(boot.entry()).isEqualTo(new Entry.LongMode(0x100000 + 0x200, 0x7000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPayloadThatIsCutShort(Compression format) throws Exception {
        byte[] packed = Packer.pack(format, INSIDE);

        assertRefused(new PackedKernel(Arrays.copyOf(packed, packed.length / 2), INSIDE.length, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "XZ", "ZSTD"})
    void noticesByItsChecksumAPayloadThatIsNotSound(Compression format) throws Exception {
        byte[] packed = Packer.pack(format, INSIDE);
        for (int i = packed.length / 2; i < packed.length / 2 + 64; i++) {
            packed[i] = (byte) ~packed[i];
        }

        assertRefused(new PackedKernel(packed, INSIDE.length));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPayloadThatLiesAboutItsSize(Compression format) throws Exception {
        byte[] packed = Packer.pack(format, INSIDE);

        assertRefused(new PackedKernel(packed, INSIDE.length - 1, false));
        assertRefused(new PackedKernel(packed, INSIDE.length + 1, false));
        assertRefused(new PackedKernel(packed, 0, false));
    }

    @ParameterizedTest
    @CsvSource({"33554433, 33554433", "-1, 4294967295"})
    void refusesAPayloadThatIsLargerThanTheMemory(int size, long said) throws Exception {
        byte[] packed = Packer.pack(Compression.ZSTD, INSIDE);

        assertThatThrownBy(() -> boot(new PackedKernel(packed, size)))
                .hasMessage(folder.resolve("vmlinuz") + ": its ZSTD payload unpacks to " + said
                        + " bytes, and the guest's memory ends at 33554432");
    }

    private void assertRefused(PackedKernel kernel) {
        assertThatThrownBy(() -> boot(kernel).close())
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED))
                .hasMessageContaining("payload does not unpack: ");
    }

    private Boot boot(PackedKernel kernel) throws Exception {
        Path file = Files.write(folder.resolve("vmlinuz"), kernel.image());
        return Boot.of(new BootSource(file, null, "", MAP));
    }
}
