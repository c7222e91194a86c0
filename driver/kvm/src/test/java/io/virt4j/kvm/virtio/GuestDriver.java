package io.virt4j.kvm.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.vm.GuestAccess;
import io.virt4j.kvm.vm.LooseMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A guest's driver, without a guest: it lays out its rings in guest memory as a real one does, and reaches the device by
 * the registers alone. The memory is 16 MiB from 1 MiB on; requests get their buffers in turn, for ever new ones.
 */
public final class GuestDriver implements AutoCloseable {
    public static final long MEMORY = 0x100000;
    public static final int MEMORY_SIZE = 0x1000000;

    private static final long VERSION_1 = 1L << 32;

    private final LooseMemory loose = new LooseMemory().add(MEMORY, MEMORY_SIZE);
    private final GuestAccess memory = loose.memory().newAccess();
    private final AtomicInteger interrupts = new AtomicInteger();
    private final List<Runnable> later = new ArrayList<>();
    private VirtioMmio device;
    private long free = MEMORY;
    private boolean hasMemory;

    public GuestDriver(VirtioDevice kind) {
        device = new VirtioMmio(kind, loose.memory(), interrupts::incrementAndGet, this::runLater);
        hasMemory = memory.tryEnter();
    }

    /** Puts another device in the place of one that was closed, as after a restart of its monitor. */
    public void replace(VirtioDevice kind) {
        device = new VirtioMmio(kind, loose.memory(), interrupts::incrementAndGet, this::runLater);
    }

    private void runLater(Runnable task) {
        synchronized (later) {
            later.add(task);
        }
    }

    /** Runs what the device left for later. Returns how much that was. */
    public int catchUp() {
        List<Runnable> tasks;
        synchronized (later) {
            tasks = List.copyOf(later);
            later.clear();
        }
        tasks.forEach(Runnable::run);
        return tasks.size();
    }

    public VirtioMmio device() {
        return device;
    }

    public GuestAccess memory() {
        return memory;
    }

    /** Takes the memory away, as the end of a machine does. */
    public void freeMemory() {
        if (hasMemory) {
            hasMemory = false;
            memory.leave();
            loose.close();
        }
    }

    /** How many interrupts there were so far. */
    public int interrupts() {
        return interrupts.get();
    }

    public int read(int register) {
        return (int) device.read(register, 4);
    }

    public void write(int register, int value) {
        device.write(register, 4, Integer.toUnsignedLong(value));
    }

    /** All that the device offers. */
    public long offered() {
        write(MmioRegister.DEVICE_FEATURES_SEL, 1);
        long high = Integer.toUnsignedLong(read(MmioRegister.DEVICE_FEATURES));
        write(MmioRegister.DEVICE_FEATURES_SEL, 0);
        return high << 32 | Integer.toUnsignedLong(read(MmioRegister.DEVICE_FEATURES));
    }

    /** As far as the features, which need not be accepted. Returns the status. */
    public int negotiate(long features) {
        write(MmioRegister.STATUS, 0);
        write(MmioRegister.STATUS, DeviceStatus.ACKNOWLEDGE);
        write(MmioRegister.STATUS, DeviceStatus.ACKNOWLEDGE | DeviceStatus.DRIVER);
        write(MmioRegister.DRIVER_FEATURES_SEL, 0);
        write(MmioRegister.DRIVER_FEATURES, (int) features);
        write(MmioRegister.DRIVER_FEATURES_SEL, 1);
        write(MmioRegister.DRIVER_FEATURES, (int) (features >>> 32));
        write(MmioRegister.STATUS, DeviceStatus.ACKNOWLEDGE | DeviceStatus.DRIVER | DeviceStatus.FEATURES_OK);
        return read(MmioRegister.STATUS);
    }

    /** Starts the device with queues of a size, or of as many descriptors as they may have, with features and version 1. */
    public List<DriverQueue> start(long features, int queueSize, int count) {
        long taken = features | VERSION_1;
        assertThat(negotiate(taken) & DeviceStatus.FEATURES_OK)
                .as("features accepted")
                .isNotZero();
        List<DriverQueue> queues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            queues.add(new DriverQueue(this, i, queueSize));
        }
        write(MmioRegister.STATUS, read(MmioRegister.STATUS) | DeviceStatus.DRIVER_OK);
        assertThat(needsReset()).as("needs a reset").isFalse();
        return queues;
    }

    /** Starts it with one queue. */
    public DriverQueue start(long features, int queueSize) {
        return start(features, queueSize, 1).get(0);
    }

    public boolean needsReset() {
        return (read(MmioRegister.STATUS) & DeviceStatus.NEEDS_RESET) != 0;
    }

    /** Takes memory from its start again, for a driver that begins anew. */
    void startOfMemory() {
        free = MEMORY;
    }

    /** Zeroed memory for a buffer. */
    public long allocate(int length) {
        long address = free;
        free += (length + 15) & ~15;
        if (free > MEMORY + MEMORY_SIZE) {
            free = MEMORY + 0x10000;
            return allocate(length);
        }
        for (int i = 0; i < length; i++) {
            memory.putByte(address + i, (byte) 0);
        }
        return address;
    }

    /** A buffer with these bytes. */
    public long allocate(byte[] contents) {
        long address = allocate(contents.length);
        for (int i = 0; i < contents.length; i++) {
            memory.putByte(address + i, contents[i]);
        }
        return address;
    }

    public byte[] bytes(long address, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = memory.getByte(address + i);
        }
        return bytes;
    }

    @Override
    public void close() {
        device.close();
        freeMemory();
    }
}
