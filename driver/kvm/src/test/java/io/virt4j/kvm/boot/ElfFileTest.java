package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfFileTest {
    private final TestElf elf = TestElf.of64Bits("f4 90 90");

    @Test
    void readsWhatIsLoadedFromAFileOf64Bits() {
        assertReads(ElfFile.parse(elf.file(), "vmlinux"), true);
    }

    @Test
    void readsWhatIsLoadedFromAFileOf32Bits() {
        assertReads(ElfFile.parse(TestElf.of32Bits("f4 90 90").file(), "vmlinux"), false);
    }

    private static void assertReads(ElfFile file, boolean is64) {
        assertThat(file.is64()).isEqualTo(is64);
        assertThat(file.entry()).isEqualTo(TestElf.ADDRESS);
        assertThat(file.end()).isEqualTo(TestElf.ADDRESS + TestElf.MEMORY);
        ElfFile.Segment segment = file.segments().get(0);
        assertThat(segment.address()).isEqualTo(TestElf.ADDRESS);
        assertThat(segment.content()).isEqualTo(ByteBuffer.wrap(new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x90}));
        assertThat(segment.length()).isEqualTo(TestElf.MEMORY);
    }

    @Test
    void findsThePvhEntryAmongTheNotes() {
        elf.withNote("GNU", 3).withNote("Xen", 6).withNote("Xen", 18);

        assertThat(pvhEntry()).hasValue(TestElf.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x180, 0x184})
    void findsNoPvhEntryInANoteThatLiesAboutItsSize(int field) {
        elf.withNote("Xen", 18).set32(field, -1);

        assertThat(pvhEntry()).isEmpty();
    }

    @Test
    void findsNoPvhEntryInOtherNotes() {
        elf.withNote("Xin", 18).withNote("Xen", 17);

        assertThat(pvhEntry()).isEmpty();
    }

    private OptionalLong pvhEntry() {
        return XenNotes.pvhEntry(ElfFile.parse(elf.file(), "vmlinux"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 51, 63})
    void refusesAFileThatIsCutShortInItsHeader(int length) {
        assertRefused(elf.file().limit(length), "is cut short in its ELF header");
    }

    @Test
    void refusesAFileThatIsCutShortInItsProgramHeaders() {
        assertRefused(elf.file().limit(64 + 55), "is cut short in its program headers");
    }

    @Test
    void refusesAFileThatIsCutShortInASegment() {
        assertRefused(elf.file().limit(TestElf.CODE + 2), "is cut short: a segment of 3 bytes begins at 512");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 31, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void refusesOffsetsAndSizesOutsideOfTheFile(long value) {
        assertRefused(TestElf.of64Bits("f4").set64(32, value).file(), "is cut short in its program headers");
        assertRefused(TestElf.of64Bits("f4").set64(64 + 8, value).file(), "is cut short: a segment of");
        assertRefused(TestElf.of64Bits("f4").set64(64 + 32, value).file(), "is cut short: a segment of");
    }

    @Test
    void refusesASegmentThatIsLongerInTheFileThanInMemory() {
        assertRefused(elf.set64(64 + 40, 2).file(), "lies about a segment: 2 bytes at 0x100000");
    }

    @Test
    void refusesASegmentBeyondAllAddresses() {
        assertRefused(elf.set64(64 + 24, Long.MAX_VALUE).file(), "lies about a segment");
        assertRefused(elf.set64(64 + 24, -4096).file(), "lies about a segment");
    }

    @Test
    void refusesAFileForAnotherProcessor() {
        assertRefused(elf.set16(18, 183).file(), "is not for x86: an ELF file of class 2 and machine 183");
    }

    @Test
    void refusesAFileThatIsNoExecutable() {
        assertRefused(elf.set16(16, 1).file(), "is not an executable: an ELF file of type 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 257, 65535})
    void refusesAFileWithoutOrWithTooManyProgramHeaders(int count) {
        assertRefused(elf.set16(56, count).file(), "has " + count + " program headers");
    }

    @Test
    void refusesAFileWithNothingToLoad() {
        assertRefused(elf.set32(64, 7).file(), "has nothing to load");
    }

    private static void assertRefused(ByteBuffer file, String why) {
        assertThatThrownBy(() -> ElfFile.parse(file, "vmlinux"))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED))
                .hasMessageStartingWith("vmlinux: " + why);
    }
}
