package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfBootTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));
    private static final int PHYS32_ENTRY = 18;

    @TempDir
    private Path folder;

    private final TestElf both = TestElf.of64Bits("f4").withNote("Xen", PHYS32_ENTRY);

    @Test
    void entersAKernelOf64BitsByTheLinuxProtocolUnlessToldOtherwise() throws Exception {
        try (Boot boot = boot(both, BootProtocol.ANY, null)) {
            assertThat(boot.entry()).isEqualTo(new Entry.LongMode(TestElf.ADDRESS, 0x7000));
            ByteBuffer params = Pieces.of(boot).bytesAt(0x7000);
            assertThat(params.getShort(0x1fe)).isEqualTo((short) 0xaa55);
            assertThat(params.getInt(0x202)).isEqualTo(0x53726448);
            assertThat(params.getLong(0x70)).isEqualTo(0xe0000);
            assertThat(Pieces.of(boot).textAt(params.getInt(0x228))).isEqualTo("quiet");
            assertThat(Pieces.of(boot).bytesAt(TestElf.ADDRESS).get(0)).isEqualTo((byte) 0xf4);
        }
    }

    @Test
    void tellsByPvhOfTheCommandLineAndMemoryAndTheInitrd() throws Exception {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[5000]);

        try (Boot boot = boot(both, BootProtocol.PVH, initrd)) {
            Entry.ProtectedMode entry = (Entry.ProtectedMode) boot.entry();
            assertThat(entry.instruction()).isEqualTo(TestElf.ADDRESS);
            Pieces pieces = Pieces.of(boot);
            ByteBuffer info = pieces.bytesAt(entry.ebx());
            assertThat(info.getInt(0)).isEqualTo(0x336ec578);
            assertThat(info.getInt(4)).isEqualTo(1);
            assertThat(info.getInt(12)).isEqualTo(1);
            assertThat(pieces.textAt(info.getLong(24))).isEqualTo("quiet");
            assertThat(info.getLong(32)).isEqualTo(0xe0000);
            ByteBuffer module = pieces.bytesAt(info.getLong(16));
            assertThat(module.getLong(0)).isEqualTo(0x200000 - 2 * 4096);
            assertThat(module.getLong(8)).isEqualTo(5000);
            assertThat(info.getInt(48)).isEqualTo(2);
            ByteBuffer map = pieces.bytesAt(info.getLong(40));
            assertThat(map.getLong(0)).isZero();
            assertThat(map.getLong(8)).isEqualTo(0x9fc00);
            assertThat(map.getInt(16)).isEqualTo(1);
            assertThat(map.getLong(24)).isEqualTo(0x100000);
            assertThat(map.getLong(32)).isEqualTo(0x100000);
        }
    }

    @Test
    void entersAKernelOf32BitsByItsPvhEntry() throws Exception {
        try (Boot boot = boot(TestElf.of32Bits("f4").withNote("Xen", PHYS32_ENTRY), BootProtocol.ANY, null)) {
            assertThat(boot.entry()).isInstanceOf(Entry.ProtectedMode.class);
        }
    }

    @Test
    void refusesAProtocolThatTheKernelDoesNotOffer() throws Exception {
        assertRefused(TestElf.of64Bits("f4"), BootProtocol.PVH, "has not a PVH entry");
        assertRefused(TestElf.of32Bits("f4"), BootProtocol.LINUX_64, "has not a 64-bit Linux entry");
    }

    @Test
    void refusesAnEntryWhereThereIsNoCode() throws Exception {
        String why = "has no code at its entry, 0x100001";
        assertRefused(TestElf.of64Bits("f4").set64(24, 0x100001), BootProtocol.ANY, why);
        assertRefused(
                TestElf.of64Bits("f4").withNote("Xen", PHYS32_ENTRY).set32(0x180 + 16, 0x100001),
                BootProtocol.PVH,
                why);
    }

    @Test
    void refusesAKernelThatNeedsMoreMemoryThanThereIs() throws Exception {
        assertRefused(
                TestElf.of64Bits("f4").set64(64 + 40, 0x100001),
                BootProtocol.ANY,
                "needs memory up to 2097153 bytes, and the guest's memory ends at 2097152");
    }

    @Test
    void refusesAKernelThatLiesWhereTheProtocolPutsItsParameters() throws Exception {
        assertRefused(
                TestElf.of64Bits("f4").set64(24, 0x6fff).set64(64 + 24, 0x6fff),
                BootProtocol.ANY,
                "at 0x6fff to 0x9fff overlap");
    }

    private Boot boot(TestElf elf, BootProtocol protocol, @Nullable Path initrd) throws Exception {
        PlatformTables tables = new PlatformTables(List.of(), 0xe0000);
        return Boot.of(new BootSource(elf.in(folder), initrd, "quiet", MAP, tables, protocol));
    }

    private void assertRefused(TestElf elf, BootProtocol protocol, String why) throws Exception {
        Path file = elf.in(folder);
        assertThatThrownBy(() -> boot(elf, protocol, null).close())
                .isInstanceOf(VirtException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }
}
