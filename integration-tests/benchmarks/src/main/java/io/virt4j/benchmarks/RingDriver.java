package io.virt4j.benchmarks;

import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.VirtioMmio;
import io.virt4j.kvm.vm.GuestAccess;
import io.virt4j.kvm.vm.LooseMemory;

/**
 * A driver of a disk in a guest's place: it keeps a ring full of reads of 4 KiB, and notifies the device once for each
 * round. (virtio 1.2, 2.7, 4.2.2, 5.2)
 */
final class RingDriver implements AutoCloseable {
    static final int BLOCK = 4096;

    /** Requests of a round. */
    static final int ROUND = 64;

    /** As in disk.c: the next block that is read, modulo all. */
    private static final int STEP = 7919;

    private static final int QUEUE_SIZE = 256;
    private static final long DESCRIPTORS = 0;
    private static final long AVAILABLE = 0x2000;
    private static final long USED = 0x3000;
    private static final long HEADERS = 0x4000;
    private static final long STATUSES = 0x5000;
    private static final long BUFFERS = 0x10000;
    private static final long MEMORY = BUFFERS + (long) ROUND * BLOCK;

    private static final int NEXT = 1;
    private static final int WRITE = 2;

    // Registers of the transport.
    private static final int DRIVER_FEATURES = 0x020;
    private static final int DRIVER_FEATURES_SEL = 0x024;
    private static final int QUEUE_SIZE_REGISTER = 0x038;
    private static final int QUEUE_READY = 0x044;
    private static final int QUEUE_NOTIFY = 0x050;
    private static final int STATUS = 0x070;
    private static final int QUEUE_DESC_LOW = 0x080;
    private static final int QUEUE_DRIVER_LOW = 0x090;
    private static final int QUEUE_DEVICE_LOW = 0x0a0;

    private final LooseMemory loose = new LooseMemory().add(0, MEMORY);
    private final GuestAccess memory = loose.memory().newAccess();
    private final VirtioMmio device;
    private final long blocks;
    private int interrupts;
    private int offered;
    private long block;

    RingDriver(VirtioDevice disk, long blocks) {
        this.device = new VirtioMmio(disk, loose.memory(), () -> interrupts++, Runnable::run);
        this.blocks = blocks;
        if (!memory.tryEnter()) {
            throw new IllegalStateException("no memory");
        }
        for (int i = 0; i < ROUND; i++) {
            describe(3 * i, HEADERS + 16L * i, 16, NEXT);
            describe(3 * i + 1, BUFFERS + (long) BLOCK * i, BLOCK, NEXT | WRITE);
            describe(3 * i + 2, STATUSES + i, 1, WRITE);
        }
        start();
    }

    private void describe(int index, long address, int length, int flags) {
        long at = DESCRIPTORS + 16L * index;
        memory.putLong(at, address);
        memory.putInt(at + 8, length);
        memory.putShort(at + 12, (short) flags);
        memory.putShort(at + 14, (short) (index + 1));
    }

    private void start() {
        device.write(STATUS, 4, 3);
        device.write(DRIVER_FEATURES, 4, 1 << 29); // The event index.
        device.write(DRIVER_FEATURES_SEL, 4, 1);
        device.write(DRIVER_FEATURES, 4, 1); // Version 1.
        device.write(STATUS, 4, 11);
        device.write(QUEUE_SIZE_REGISTER, 4, QUEUE_SIZE);
        device.write(QUEUE_DESC_LOW, 4, DESCRIPTORS);
        device.write(QUEUE_DRIVER_LOW, 4, AVAILABLE);
        device.write(QUEUE_DEVICE_LOW, 4, USED);
        device.write(QUEUE_READY, 4, 1);
        device.write(STATUS, 4, 15);
    }

    /** Reads {@link #ROUND} blocks. */
    void round() {
        for (int i = 0; i < ROUND; i++) {
            memory.putLong(HEADERS + 16L * i, 0); // A read.
            memory.putLong(HEADERS + 16L * i + 8, block * (BLOCK / 512));
            memory.putByte(STATUSES + i, (byte) -1);
            memory.putShort(AVAILABLE + 4 + 2L * (offered % QUEUE_SIZE), (short) (3 * i));
            block = (block + STEP) % blocks;
            offered++;
        }
        memory.putShort(AVAILABLE + 4 + 2L * QUEUE_SIZE, (short) (offered - 1)); // An interrupt for the last.
        memory.putShortRelease(AVAILABLE + 2, (short) offered);
        device.write(QUEUE_NOTIFY, 4, 0);
        if (memory.getShortAcquire(USED + 2) != (short) offered) {
            throw new IllegalStateException("the disk did not answer: " + device.fault());
        }
        for (int i = 0; i < ROUND; i++) {
            if (memory.getByte(STATUSES + i) != 0) {
                throw new IllegalStateException("the disk answered " + memory.getByte(STATUSES + i));
            }
        }
    }

    /** The first bytes of the block that was read last. */
    long lastRead() {
        return memory.getLong(BUFFERS + (long) (ROUND - 1) * BLOCK);
    }

    /** The number of that block. */
    long lastBlock() {
        return Math.floorMod(block - STEP, blocks);
    }

    int interrupts() {
        return interrupts;
    }

    @Override
    public void close() {
        memory.leave();
        device.close();
        loose.close();
    }
}
