package io.virt4j.kvm.virtio.queue;

import static io.virt4j.kvm.virtio.queue.QueueLayout.*;

import io.virt4j.kvm.vm.GuestAccess;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What a driver says of a queue: its size, and where its three parts are. (virtio 1.2, 2.7, 4.2.2) */
public final class QueueAddresses {
    int size;
    long descriptors;

    /** The available ring, which the driver writes. */
    long driver;

    /** The used ring, which the device writes. */
    long device;

    boolean ready;

    void reset(int newSize) {
        size = newSize;
        descriptors = 0;
        driver = 0;
        device = 0;
        ready = false;
    }

    /** In descriptors. */
    public void size(int count) {
        size = count;
    }

    public void descriptors(long half, boolean high) {
        descriptors = with(descriptors, half, high);
    }

    public void driver(long half, boolean high) {
        driver = with(driver, half, high);
    }

    public void device(long half, boolean high) {
        device = with(device, half, high);
    }

    private static long with(long address, long half, boolean high) {
        return high ? (address & 0xffffffffL) | half << 32 : (address & ~0xffffffffL) | (half & 0xffffffffL);
    }

    void check(GuestAccess memory, int maxSize) throws DriverFault {
        if (size <= 0 || size > maxSize || Integer.bitCount(size) != 1) {
            throw new DriverFault("a queue of " + size + " descriptors where " + maxSize + " are the most");
        }
        checkPart(memory, "descriptors", descriptors, descriptorsLength(), DESCRIPTOR_ALIGNMENT);
        checkPart(memory, "available ring", driver, availableLength(), AVAILABLE_ALIGNMENT);
        checkPart(memory, "used ring", device, usedLength(), USED_ALIGNMENT);
    }

    /** Where it all is in this process, which is looked up anew; the memory has to be entered. */
    Rings onHost(GuestAccess memory, int next) {
        return new Rings(
                size,
                next,
                memory.hostAddress(descriptors, descriptorsLength()),
                memory.hostAddress(driver, availableLength()),
                memory.writableHostAddress(device, usedLength()));
    }

    private long descriptorsLength() {
        return (long) size * DESCRIPTOR_SIZE;
    }

    private long availableLength() {
        return AVAILABLE_RING + (long) size * AVAILABLE_ENTRY + EVENT_SIZE;
    }

    private long usedLength() {
        return USED_RING + (long) size * USED_ENTRY + EVENT_SIZE;
    }

    private static void checkPart(GuestAccess memory, String part, long address, long length, int alignment)
            throws DriverFault {
        if (address % alignment != 0 || !memory.has(address, length)) {
            throw new DriverFault("a queue's " + part + " at 0x" + Long.toHexString(address));
        }
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeLong(descriptors);
        out.writeLong(driver);
        out.writeLong(device);
        out.writeBoolean(ready);
    }

    void restore(DataInput in) throws IOException {
        size = in.readInt();
        descriptors = in.readLong();
        driver = in.readLong();
        device = in.readLong();
        ready = in.readBoolean();
    }
}
