package io.virt4j.benchmarks;

import com.sun.management.ThreadMXBean;
import io.virt4j.kvm.virtio.block.VirtioBlock;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a disk's requests cost on the host alone, beside the same reads in C, in turns in one run. */
final class DiskSpeed {
    private static final int BLOCKS = 16 * 1024;
    private static final int ROUNDS = 15;
    private static final int READS = 64_000;
    private static final int PARTS = 10;
    private static final int WARM_UP = 400_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private DiskSpeed() {}

    static void print() throws IOException, InterruptedException {
        Path image = Files.createTempFile("virt4j-disk-", ".raw");
        try (CProgram c = CProgram.compile("disk")) {
            fill(image);
            print(image, c);
        } finally {
            Files.delete(image);
        }
    }

    /** Each block begins with its number. */
    private static void fill(Path image) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(RingDriver.BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel file = FileChannel.open(image, StandardOpenOption.WRITE)) {
            for (int i = 0; i < BLOCKS; i++) {
                file.write(block.putLong(0, i).clear());
            }
        }
    }

    private static void print(Path image, CProgram c) throws IOException, InterruptedException {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        long garbage;
        try (RingDriver driver = new RingDriver(VirtioBlock.open(image, false, "disk"), BLOCKS)) {
            reads(driver, WARM_UP);
            for (int i = 0; i < ROUNDS; i++) {
                c.run(image.toString(), READS).forEach(line -> theirs.add(line[0]));
                for (int part = 0; part < PARTS; part++) {
                    ours.add(reads(driver, READS / PARTS));
                }
            }
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            reads(driver, READS);
            garbage = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        }
        double queue = NANOS_PER_SECOND / median(ours);
        double preadv = NANOS_PER_SECOND / median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%nReads of 4 KiB from a cached file, a second%n%-36s%12s%12s%8s%n%-36s%12.0f%12.0f%8.2f%n",
                "",
                "Java",
                "C",
                "ratio",
                "by a disk's queue / by preadv",
                queue,
                preadv,
                queue / preadv);
        System.out.printf(Locale.ROOT, "Garbage of %,d reads: %d bytes%n", READS, garbage);
    }

    private static double median(List<Long> nanos) {
        return Median.of(nanos.stream().mapToDouble(Long::doubleValue));
    }

    /** Nanoseconds of one. */
    private static long reads(RingDriver driver, int count) {
        int rounds = count / RingDriver.ROUND;
        int interrupts = driver.interrupts() + rounds;
        long start = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            driver.round();
        }
        long nanos = (System.nanoTime() - start) / ((long) rounds * RingDriver.ROUND);
        if (driver.lastRead() != driver.lastBlock() || driver.interrupts() != interrupts) {
            throw new IllegalStateException("block " + driver.lastRead() + " instead of " + driver.lastBlock() + ", "
                    + driver.interrupts() + " interrupts instead of " + interrupts);
        }
        return nanos;
    }

    /** This part alone. */
    public static void main(String[] args) throws IOException, InterruptedException {
        print();
    }
}
