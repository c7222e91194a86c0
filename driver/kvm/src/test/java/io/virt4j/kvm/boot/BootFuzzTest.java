package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.Memory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Images of each kind, bent at random, the same way each time: some thousand, or as many as the system property {@code
 * virt4j.fuzz.runs} says, from a start that {@code virt4j.fuzz.seed} says.
 */
class BootFuzzTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));

    /** In KiB, about the sizes at which images of real mode begin to fit. */
    private static final int[] SIZES = {4, 64, 640, 1020, 1024, 1028, 2048, 32768};

    private static final BootProtocol[] PROTOCOLS = BootProtocol.values();

    private final long runs = Long.getLong("virt4j.fuzz.runs", 40_000);
    private final Random random = new Random(Long.getLong("virt4j.fuzz.seed", 1));
    private long booted;
    private long slowestMicros;

    /** How images of a kind are booted. */
    private interface Loader {
        Boot load(Image image, MemoryMap map);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void whateverItIsGivenIsBootedWithinItsMemoryOrRefused() throws Exception {
        List<ImageBender> benders = benders();
        for (long run = 0; run < runs; run++) {
            bootOrRefuse(run, benders.get((int) (run % benders.size())), MAP, this::kernel);
        }
        assertSomeBooted();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void whateverHasNoHeaderIsWhereItBelongsOrRefused() {
        ImageBender flat = ImageBender.ofSizes(
                "flat image", bytes(300), 1, 0, 0xfff, 0x1000, 0xffff, 0x10000, 0x10001, 0xfffff, 0x100000, 0x100001);
        ImageBender firmware = ImageBender.ofSizes(
                "firmware", bytes(8192), 4096, 0, 4095, 4097, 0x20000, 0x21000, 0x100000, 0x1000000, 0x1001000);
        for (long run = 0; run < runs; run++) {
            MemoryMap map = new MemoryMap(Memory.ofKibibytes(SIZES[random.nextInt(SIZES.length)]));
            if (run % 2 == 0) {
                bootOrRefuse(run, flat, map, this::flat);
            } else {
                bootOrRefuse(run, firmware, map, Firmware::of);
            }
        }
        assertSomeBooted();
    }

    private void bootOrRefuse(long run, ImageBender bender, MemoryMap map, Loader loader) {
        long start = System.nanoTime();
        byte[] bytes = bender.bend(random);
        Image image = Image.allocate("fuzz", bytes.length);
        image.bytes().put(bytes);
        try (Boot boot = loader.load(image, map)) {
            booted++;
            check(boot, map);
        } catch (VirtException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED);
            assertThat(e.getMessage()).isNotBlank();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("run " + run + " of " + bender.name() + ", " + bytes.length + " bytes", e);
        }
        slowestMicros = Math.max(slowestMicros, (System.nanoTime() - start) / 1000);
    }

    private void assertSomeBooted() {
        System.out.println(runs + " images: " + booted + " booted, the others were refused; the slowest took "
                + slowestMicros + " µs");
        assertThat(booted).isBetween(1L, runs - 1);
    }

    private Boot kernel(Image image, MemoryMap map) {
        BootProtocol protocol = random.nextInt(4) > 0 ? BootProtocol.ANY : PROTOCOLS[random.nextInt(PROTOCOLS.length)];
        BootSource source = new BootSource(Path.of("fuzz"), null, "quiet", map)
                .withProtocol(protocol)
                .withTables(MpTable.of(1, List.of()));
        return Boot.of(image, source);
    }

    private Boot flat(Image image, MemoryMap map) {
        int segment = random.nextInt(0x10000) >> random.nextInt(16);
        int offset = random.nextInt(0x10000) >> random.nextInt(16);
        return FlatImage.at(segment, offset, image, map);
    }

    /** What the machine will rely on. */
    private static void check(Boot boot, MemoryMap map) {
        List<Piece> pieces = new ArrayList<>(boot.pieces());
        pieces.sort(Comparator.comparingLong(Piece::address));
        long end = 0;
        for (Piece piece : pieces) {
            assertThat(piece.address()).isGreaterThanOrEqualTo(end);
            end = piece.address() + piece.length();
        }
        assertThat(end).isLessThanOrEqualTo(map.lowEnd());
        for (Rom rom : boot.roms()) {
            assertThat(rom.address() % 4096).isZero();
            assertThat(rom.address()).isGreaterThanOrEqualTo(0xff000000L);
            assertThat(rom.address() + rom.bytes().remaining()).isEqualTo(0x100000000L);
            assertThat(end).isEqualTo(0x100000);
        }
        assertThat(contains(boot, instruction(boot.entry()))).isTrue();
    }

    private static long instruction(Entry entry) {
        if (entry instanceof Entry.RealMode real) {
            return real.base() + real.instruction();
        }
        return entry instanceof Entry.LongMode wide ? wide.instruction() : ((Entry.ProtectedMode) entry).instruction();
    }

    private static boolean contains(Boot boot, long address) {
        return boot.pieces().stream()
                        .anyMatch(piece -> piece.address() <= address && address < piece.address() + piece.length())
                || boot.roms().stream()
                        .anyMatch(rom -> rom.address() <= address
                                && address < rom.address() + rom.bytes().remaining());
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i * 7);
        }
        return bytes;
    }

    private static List<ImageBender> benders() throws Exception {
        List<ImageBender> benders = new ArrayList<>();
        benders.add(new ImageBender("bzImage", new TestKernel("f4").image().array(), 0x1f1, 0x268));
        benders.add(elf("ELF of 64 bits", TestElf.of64Bits("f4").withNote("Xen", 18)));
        benders.add(elf("ELF of 32 bits", TestElf.of32Bits("f4").withNote("Xen", 18)));
        benders.add(elf("ELF with multiboot", TestElf.of32Bits("f4 00 00 00 02 b0 ad 1b 00 00 00 00 fe 4f 52 e4")));
        byte[] multiboot = new TestMultiboot("f4").file().array();
        benders.add(new ImageBender("multiboot", multiboot, 0, multiboot.length));
        byte[] inside = TestElf.of64Bits("f4").withNote("Xen", 18).padded(2000);
        for (Compression format : Compression.values()) {
            byte[] packed = new PackedKernel(Packer.pack(format, inside), inside.length).image();
            benders.add(new ImageBender(format + " payload", packed, 0x248, packed.length));
            benders.add(new ImageBender(format + " frame", packed, 1552, 1552 + 64));
        }
        return benders;
    }

    private static ImageBender elf(String name, TestElf elf) {
        return new ImageBender(name, elf.file().array(), 0, TestElf.CODE + 1);
    }
}
