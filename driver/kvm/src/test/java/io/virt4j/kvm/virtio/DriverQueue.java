package io.virt4j.kvm.virtio;

import io.virt4j.kvm.vm.GuestAccess;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A driver's side of a queue. Descriptors are used again when the device has handed them back. */
public final class DriverQueue {
    public static final int NEXT = 1;
    public static final int WRITE = 2;
    public static final int INDIRECT = 4;

    private final GuestDriver driver;
    private final GuestAccess memory;
    private final int index;
    private final int size;
    private final long descriptors;
    private final long available;
    private final long used;
    private final Deque<Integer> free = new ArrayDeque<>();
    private final int[] chainLengths;
    private int nextAvailable;
    private int nextUsed;

    DriverQueue(GuestDriver driver, int index, int mostDescriptors) {
        driver.write(MmioRegister.QUEUE_SEL, index);
        this.driver = driver;
        this.memory = driver.memory();
        this.index = index;
        this.size = Math.min(mostDescriptors, driver.read(MmioRegister.QUEUE_SIZE_MAX));
        this.chainLengths = new int[size];
        this.descriptors = driver.allocate(16 * size);
        this.available = driver.allocate(6 + 2 * size);
        this.used = driver.allocate(6 + 8 * size);
        for (int i = 0; i < size; i++) {
            free.add(i);
        }
        driver.write(MmioRegister.QUEUE_SIZE, size);
        driver.write(MmioRegister.QUEUE_DESC_LOW, (int) descriptors);
        driver.write(MmioRegister.QUEUE_DESC_HIGH, (int) (descriptors >>> 32));
        driver.write(MmioRegister.QUEUE_DRIVER_LOW, (int) available);
        driver.write(MmioRegister.QUEUE_DRIVER_HIGH, (int) (available >>> 32));
        driver.write(MmioRegister.QUEUE_DEVICE_LOW, (int) used);
        driver.write(MmioRegister.QUEUE_DEVICE_HIGH, (int) (used >>> 32));
        driver.write(MmioRegister.QUEUE_READY, 1);
    }

    /** In descriptors. */
    public int size() {
        return size;
    }

    /** Takes back all that was handed back, whatever it is. Returns how many requests that were. */
    public int drain() {
        int index = memory.getShortAcquire(used + 2);
        int count = (index - nextUsed) & 0xffff;
        nextUsed = index;
        return count;
    }

    /** Where the descriptor table is. */
    public long descriptors() {
        return descriptors;
    }

    /** Where the available ring is. */
    public long available() {
        return available;
    }

    /** Where the used ring is. */
    public long used() {
        return used;
    }

    /** A part of a request. */
    public record Buffer(long address, int length, boolean forDevice) {}

    /** Puts a request into the ring without telling the device. Returns its head. */
    public int offer(Buffer... buffers) {
        List<Integer> chain = new ArrayList<>();
        for (int i = 0; i < buffers.length; i++) {
            chain.add(free.remove());
        }
        for (int i = 0; i < buffers.length; i++) {
            boolean last = i == buffers.length - 1;
            int flags = (buffers[i].forDevice ? WRITE : 0) | (last ? 0 : NEXT);
            describe(chain.get(i), buffers[i].address, buffers[i].length, flags, last ? 0 : chain.get(i + 1));
        }
        chainLengths[chain.get(0)] = buffers.length;
        offerHead(chain.get(0));
        return chain.get(0);
    }

    /** The same by one indirect descriptor. */
    public int offerIndirect(Buffer... buffers) {
        long table = driver.allocate(16 * buffers.length);
        for (int i = 0; i < buffers.length; i++) {
            boolean last = i == buffers.length - 1;
            int flags = (buffers[i].forDevice ? WRITE : 0) | (last ? 0 : NEXT);
            describeAt(table + 16L * i, buffers[i].address, buffers[i].length, flags, last ? 0 : i + 1);
        }
        int head = free.remove();
        describe(head, table, 16 * buffers.length, INDIRECT, 0);
        chainLengths[head] = 1;
        offerHead(head);
        return head;
    }

    /** Writes a descriptor of the table. */
    public void describe(int descriptor, long address, int length, int flags, int next) {
        describeAt(descriptors + 16L * descriptor, address, length, flags, next);
    }

    /** Writes a descriptor. */
    public void describeAt(long place, long address, int length, int flags, int next) {
        memory.putLong(place, address);
        memory.putInt(place + 8, length);
        memory.putShort(place + 12, (short) flags);
        memory.putShort(place + 14, (short) next);
    }

    /** Puts a head into the ring, whatever it is. */
    public void offerHead(int head) {
        memory.putShort(available + 4 + 2L * (nextAvailable & (size - 1)), (short) head);
        nextAvailable++;
        memory.putShortRelease(available + 2, (short) nextAvailable);
    }

    /** Tells the device. */
    public void kick() {
        driver.write(MmioRegister.QUEUE_NOTIFY, index);
    }

    /** Asks for no interrupts; counts where no event index was negotiated. */
    public void muteInterrupts() {
        memory.putShort(available, (short) 1);
    }

    /** Asks for an interrupt when the device hands back the entry with this number. */
    public void interruptAt(int entry) {
        memory.putShort(available + 4 + 2L * size, (short) entry);
    }

    /** The entry of which the device wants to be notified. */
    public int availableEvent() {
        return Short.toUnsignedInt(memory.getShort(used + 4 + 8L * size));
    }

    /** Whether the device does not want to be notified; counts where no event index was negotiated. */
    public boolean isNotifyMuted() {
        return (memory.getShort(used) & 1) != 0;
    }

    /** What the device handed back next; empty if nothing. */
    public Optional<Used> poll() {
        if (memory.getShortAcquire(used + 2) == (short) nextUsed) {
            return Optional.empty();
        }
        long entry = used + 4 + 8L * (nextUsed & (size - 1));
        Used result = new Used(memory.getInt(entry), memory.getInt(entry + 4));
        nextUsed++;
        giveBack(result.head);
        return Optional.of(result);
    }

    private void giveBack(int head) {
        int descriptor = head;
        for (int i = 0; i < chainLengths[head]; i++) {
            free.add(descriptor);
            descriptor = Short.toUnsignedInt(memory.getShort(descriptors + 16L * descriptor + 14));
        }
    }

    /** Offers a request, tells the device, and takes it back. */
    public Used request(Buffer... buffers) {
        offer(buffers);
        kick();
        return poll().orElseThrow();
    }

    /** A request that was handed back, and how many bytes the device wrote. */
    public record Used(int head, int written) {}
}
