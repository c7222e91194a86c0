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
    private static final BootProtocol[] PROTOCOLS = BootProtocol.values();

    private final long runs = Long.getLong("virt4j.fuzz.runs", 40_000);
    private final Random random = new Random(Long.getLong("virt4j.fuzz.seed", 1));
    private long booted;
    private long slowestMicros;

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void whateverItIsGivenIsBootedWithinItsMemoryOrRefused() throws Exception {
        List<ImageBender> benders = benders();
        for (long run = 0; run < runs; run++) {
            ImageBender bender = benders.get((int) (run % benders.size()));
            long start = System.nanoTime();
            try {
                bootOrRefuse(bender.bend(random));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("run " + run + " of " + bender.name(), e);
            }
            slowestMicros = Math.max(slowestMicros, (System.nanoTime() - start) / 1000);
        }
        System.out.println(runs + " images: " + booted + " booted, the others were refused; the slowest took "
                + slowestMicros + " µs");
        assertThat(booted).isBetween(1L, runs - 1);
    }

    private void bootOrRefuse(byte[] bytes) {
        Image image = Image.allocate("fuzz", bytes.length);
        image.bytes().put(bytes);
        BootProtocol protocol = random.nextInt(4) > 0 ? BootProtocol.ANY : PROTOCOLS[random.nextInt(PROTOCOLS.length)];
        BootSource source = new BootSource(Path.of("fuzz"), null, "quiet", MAP)
                .withProtocol(protocol)
                .withTables(MpTable.of(1, List.of()));
        try (Boot boot = Boot.of(image, source)) {
            booted++;
            check(boot);
        } catch (VirtException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED);
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** What the machine will rely on. */
    private static void check(Boot boot) {
        List<Piece> pieces = new ArrayList<>(boot.pieces());
        pieces.sort(Comparator.comparingLong(Piece::address));
        long end = 0;
        for (Piece piece : pieces) {
            assertThat(piece.address()).isGreaterThanOrEqualTo(end);
            end = piece.address() + piece.length();
        }
        assertThat(end).isLessThanOrEqualTo(MAP.lowEnd());
        long entry = boot.entry() instanceof Entry.LongMode wide
                ? wide.instruction()
                : ((Entry.ProtectedMode) boot.entry()).instruction();
        assertThat(pieces).anyMatch(piece -> piece.address() <= entry && entry < piece.address() + piece.length());
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
