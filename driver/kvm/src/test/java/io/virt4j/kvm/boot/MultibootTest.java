package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.xml.Memory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultibootTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));

    @TempDir
    private Path folder;

    @Test
    void tellsOfTheMemoryAndTheCommandLineAndTheModule() throws Exception {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[5000]);

        try (Boot boot = boot(new TestMultiboot("f4").file(), initrd)) {
            Entry.ProtectedMode entry = (Entry.ProtectedMode) boot.entry();
            assertThat(entry.instruction()).isEqualTo(TestMultiboot.ENTRY);
            assertThat(entry.eax()).isEqualTo(0x2badb002);
            Pieces pieces = Pieces.of(boot);
            ByteBuffer info = pieces.bytesAt(entry.ebx());
            assertThat(info.getInt(0)).isEqualTo(0x24d);
            assertThat(info.getInt(4)).isEqualTo(639);
            assertThat(info.getInt(8)).isEqualTo(1024);
            assertThat(pieces.textAt(info.getInt(16))).isEqualTo("quiet");
            assertThat(pieces.textAt(info.getInt(64))).isEqualTo("virt4j");
            assertThat(info.getInt(20)).isEqualTo(1);
            ByteBuffer module = pieces.bytesAt(info.getInt(24));
            assertThat(module.getInt(0)).isEqualTo(0x200000 - 2 * 4096);
            assertThat(module.getInt(4) - module.getInt(0)).isEqualTo(5000);
            assertThat(pieces.textAt(module.getInt(8))).isEqualTo("initrd");
            assertThat(info.getInt(44)).isEqualTo(48);
            ByteBuffer map = pieces.bytesAt(info.getInt(48));
            assertThat(map.getInt(24)).isEqualTo(20);
            assertThat(map.getLong(28)).isEqualTo(0x100000);
            assertThat(map.getLong(36)).isEqualTo(0x100000);
            assertThat(map.getInt(44)).isEqualTo(1);
        }
    }

    @Test
    void tellsOfTheMemoryAsCorebootDoesToo() throws Exception {
        try (Boot boot = boot(TestElf.of32Bits("f4").file(), null)) {
            ByteBuffer table = Pieces.of(boot).bytesAt(0x530);
            assertThat(table.getInt(0)).isEqualTo(0x4f49424c);
            assertThat(table.getInt(12)).isEqualTo(48);
            assertThat(table.getInt(24)).isEqualTo(1);
            assertThat(table.getLong(32 + 20)).isEqualTo(0x100000);
            assertThat(sum(table.slice(0, 24).order(table.order()))).isEqualTo(0xffff);
            assertThat(table.getInt(16))
                    .isEqualTo(0xffff - sum(table.slice(24, 48).order(table.order())));
        }
    }

    @Test
    void hasABiosThatFailsAllServicesAndResets() throws Exception {
        try (Boot boot = boot(new TestMultiboot("f4").file(), null)) {
            Pieces pieces = Pieces.of(boot);
            ByteBuffer vectors = pieces.bytesAt(0);
            assertThat(vectors.remaining()).isEqualTo(1024);
            int service = Short.toUnsignedInt(vectors.getShort(4 * 0x15 + 2)) * 16
                    + Short.toUnsignedInt(vectors.getShort(4 * 0x15));
            assertThat(pieces.bytesAt(service, 9)).isEqualTo(bytes("55 89 e5 80 4e 06 01 5d cf"));
            assertThat(pieces.bytesAt(0xffff0, 7)).isEqualTo(bytes("b0 fe e6 64 f4 eb fd"));
        }
    }

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(HexFormat.ofDelimiter(" ").parseHex(hex));
    }

    /** In ones' complement, of words of 16 bits. */
    private static int sum(ByteBuffer bytes) {
        int sum = 0;
        while (bytes.hasRemaining()) {
            sum += Short.toUnsignedInt(bytes.getShort());
        }
        return sum % 0xffff == 0 ? 0xffff : sum % 0xffff;
    }

    @Test
    void loadsAnElfFileWithAHeaderWhereTheElfFileSays() throws Exception {
        // The header is behind the code, at a multiple of 4.
        TestElf elf = TestElf.of32Bits("f4 00 00 00 02 b0 ad 1b 00 00 00 00 fe 4f 52 e4");

        try (Boot boot = boot(elf.file(), null)) {
            assertThat(boot.entry())
                    .isInstanceOfSatisfying(
                            Entry.ProtectedMode.class,
                            e -> assertThat(e.instruction()).isEqualTo(TestElf.ADDRESS));
        }
    }

    @Test
    void clearsWhatFollowsTheImageOnlyAsFarAsThereIsMemory() {
        assertRefused(
                new TestMultiboot("f4").field(24, 0x200001),
                "needs memory up to 2097153 bytes, and the guest's memory ends at 2097152");
    }

    @Test
    void refusesAnImageThatNeedsAVideoMode() {
        assertRefused(new TestMultiboot("f4").flags(0x10004), "needs what is not here: multiboot flags 0x4");
    }

    @Test
    void refusesAnImageThatIsCutShortInItsHeader() {
        ByteBuffer cut = new TestMultiboot("f4").file().limit(31);

        assertThatThrownBy(() -> boot(cut, null)).hasMessageContaining("is cut short in its multiboot header");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20})
    void refusesAddressesThatAreNotOfTheFile(int field) {
        assertRefused(new TestMultiboot("f4").field(field, 0x7fffffff), "lies about its size");
        assertRefused(new TestMultiboot("f4").field(field, -1), "lies about its size");
    }

    @Test
    void refusesAnEntryWhereThereIsNoCode() {
        assertRefused(new TestMultiboot("f4").field(28, 0x100100), "has no code at its entry, 0x100100");
    }

    @Test
    void refusesAnImageOfWhichAnotherProtocolIsWanted() throws Exception {
        Path image = Files.write(
                folder.resolve("kernel"), new TestMultiboot("f4").file().array());
        BootSource source = new BootSource(image, null, "", MAP).withProtocol(BootProtocol.PVH);

        assertThatThrownBy(() -> Boot.of(source)).hasMessage(image + ": has not a PVH entry");
    }

    @Test
    void refusesAnImageWhoseHeaderIsTooFarBehind() throws Exception {
        ByteBuffer far = ByteBuffer.allocate(16384)
                .put(8184, new TestMultiboot("f4").file().array(), 0, 33);

        assertThatThrownBy(() -> boot(far, null)).hasMessageContaining("is not a kernel");
    }

    private void assertRefused(TestMultiboot image, String why) {
        assertThatThrownBy(() -> boot(image.file(), null))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining(why);
    }

    private Boot boot(ByteBuffer image, @Nullable Path initrd) throws Exception {
        byte[] bytes = new byte[image.remaining()];
        image.get(bytes);
        return Boot.of(new BootSource(Files.write(folder.resolve("kernel"), bytes), initrd, "quiet", MAP));
    }
}
