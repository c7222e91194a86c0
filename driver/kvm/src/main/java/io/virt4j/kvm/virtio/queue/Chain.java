package io.virt4j.kvm.virtio.queue;

import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.vm.GuestAccess;
import java.nio.ByteBuffer;

/**
 * One request of a driver: buffers that the device reads, followed by buffers that it writes, all of them in the guest's
 * memory. Each of the two parts is used as if it were in one piece, since where a driver cuts it means nothing. (virtio
 * 1.2, 2.7.4, Message Framing) Filled anew by {@link SplitQueue#next}.
 */
public final class Chain {
    /** The most that the kernel moves in one call, and so the most that a chain may hold. (read(2), NOTES) */
    static final int MAX_BYTES = 0x7ffff000;

    private final GuestAccess memory;
    private final long[] addresses;
    private final int[] lengths;
    private int head;
    private int segments;

    /** The first of the segments that the device writes; as many as there are segments if it writes none. */
    private int firstWritable;

    private int readable;
    private int writable;

    /** Room for {@code capacity} buffers. */
    public Chain(GuestAccess memory, int capacity) {
        this.memory = memory;
        this.addresses = new long[capacity];
        this.lengths = new int[capacity];
    }

    void begin(int newHead) {
        head = newHead;
        segments = 0;
        firstWritable = 0;
        readable = 0;
        writable = 0;
    }

    void add(long address, int length, boolean forDevice) throws DriverFault {
        if (Integer.compareUnsigned(length, MAX_BYTES - readable - writable) > 0) {
            throw new DriverFault("a chain of more than 2 GiB");
        }
        if (length == 0) {
            throw new DriverFault("a buffer of no bytes");
        }
        if (segments == addresses.length) {
            throw new DriverFault("a chain of more than " + segments + " buffers");
        }
        if (!memory.has(address, length)) {
            throw new DriverFault(
                    "a buffer of " + length + " bytes at 0x" + Long.toHexString(address) + ", where is no memory");
        }
        if (forDevice) {
            writable += length;
        } else if (writable > 0) {
            throw new DriverFault("a buffer to be read behind one to be written");
        } else {
            readable += length;
            firstWritable = segments + 1;
        }
        addresses[segments] = address;
        lengths[segments] = length;
        segments++;
    }

    /** What the driver knows it by. */
    public int head() {
        return head;
    }

    /** How many bytes the device may read. */
    public int readable() {
        return readable;
    }

    /** How many bytes the device may write. */
    public int writable() {
        return writable;
    }

    /** A byte of the readable part, from 0 to 255. */
    public int readByte(int offset) {
        check(offset, 1, readable);
        return Byte.toUnsignedInt(memory.getByte(address(0, offset)));
    }

    public int readShort(int offset) {
        return readByte(offset) | readByte(offset + 1) << 8;
    }

    public int readInt(int offset) {
        if (isInFirst(offset, Integer.BYTES)) {
            return memory.getInt(addresses[0] + offset);
        }
        return readShort(offset) | readShort(offset + 2) << 16;
    }

    public long readLong(int offset) {
        if (isInFirst(offset, Long.BYTES)) {
            return memory.getLong(addresses[0] + offset);
        }
        return Integer.toUnsignedLong(readInt(offset)) | (long) readInt(offset + 4) << 32;
    }

    /** Puts a byte into the writable part. */
    public void writeByte(int offset, int value) {
        check(offset, 1, writable);
        memory.putByte(address(firstWritable, offset), (byte) value);
    }

    /** Copies {@code length} bytes of the readable part into a buffer, at its position. */
    public void read(int offset, ByteBuffer target, int length) {
        check(offset, length, readable);
        copy(0, offset, target, length, false);
    }

    /** Copies {@code length} bytes of a buffer, from its position, into the writable part. */
    public void write(int offset, ByteBuffer source, int length) {
        check(offset, length, writable);
        copy(firstWritable, offset, source, length, true);
    }

    private void copy(int from, int offset, ByteBuffer buffer, int length, boolean toGuest) {
        int segment = from;
        int skip = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, lengths[segment] - skip);
            if (part > 0) {
                int position = buffer.position();
                if (toGuest) {
                    memory.write(addresses[segment] + skip, buffer, position, part);
                } else {
                    memory.read(addresses[segment] + skip, buffer, position, part);
                }
                buffer.position(position + part);
                left -= part;
            }
            skip = Math.max(0, skip - lengths[segment]);
            segment++;
        }
    }

    /**
     * Lets the kernel write buffer after buffer.
     *
     * @return how many bytes were written, at most {@code most}; fewer if the kernel stopped before
     */
    public int fillWritable(int most, Filler filler) {
        int filled = 0;
        for (int i = firstWritable; i < segments && filled < most; i++) {
            int part = Math.min(lengths[i], most - filled);
            long written = filler.fill(memory.writableHostAddress(addresses[i], part), part);
            if (written != part) {
                return filled + (int) Math.max(0, written);
            }
            filled += part;
        }
        return filled;
    }

    /** Adds where {@code length} bytes of the readable part are in this process. */
    public void addReadable(int offset, int length, Iovecs pieces) {
        check(offset, length, readable);
        addTo(pieces, 0, offset, length, false);
    }

    /** Adds where {@code length} bytes of the writable part are in this process. */
    public void addWritable(int offset, int length, Iovecs pieces) {
        check(offset, length, writable);
        addTo(pieces, firstWritable, offset, length, true);
    }

    private void addTo(Iovecs pieces, int from, int offset, int length, boolean toGuest) {
        int segment = from;
        int skip = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, lengths[segment] - skip);
            if (part > 0) {
                long address = addresses[segment] + skip;
                pieces.add(
                        toGuest ? memory.writableHostAddress(address, part) : memory.hostAddress(address, part), part);
                left -= part;
            }
            skip = Math.max(0, skip - lengths[segment]);
            segment++;
        }
    }

    private boolean isInFirst(int offset, int length) {
        return firstWritable > 0 && offset >= 0 && offset <= lengths[0] - length;
    }

    /** Where the byte is that is at an offset of the part that begins with segment {@code from}. */
    private long address(int from, int offset) {
        int segment = from;
        int left = offset;
        while (left >= lengths[segment]) {
            left -= lengths[segment];
            segment++;
        }
        return addresses[segment] + left;
    }

    private static void check(int offset, int length, int size) {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new IndexOutOfBoundsException(length + " bytes at " + offset + " of " + size);
        }
    }

    /** What writes to memory of this process; it answers how many bytes. */
    public interface Filler {
        long fill(long address, long length);
    }
}
