package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Pieces of memory that one system call reads or writes in turn: an array of {@code struct iovec}. Who adds a piece
 * answers for its being there until the call is over. For one thread at a time. (readv(2))
 */
public final class Iovecs {
    /** The most that the kernel takes in a call. (linux/uio.h, UIO_MAXIOV) */
    public static final int MAX = 1024;

    // struct iovec: the address, then the length.
    private static final int SIZE = 16;
    private static final int LENGTH = 8;

    private final Memory memory;
    private final ByteBuffer table;
    private int first;
    private int end;
    private long bytes;

    /** Room for {@code capacity} pieces, at most {@link #MAX}. */
    public Iovecs(int capacity) {
        this.memory = new Memory((long) capacity * SIZE);
        this.table = memory.getByteBuffer(0, memory.size()).order(ByteOrder.LITTLE_ENDIAN);
    }

    public void clear() {
        first = 0;
        end = 0;
        bytes = 0;
    }

    /** Adds a piece of memory of this process. */
    public void add(long address, long length) {
        table.putLong(end * SIZE, address);
        table.putLong(end * SIZE + LENGTH, length);
        end++;
        bytes += length;
    }

    /** Leaves out the first {@code done} bytes, with which a call was content. */
    public void skip(long done) {
        bytes -= done;
        long left = done;
        while (first < end && left >= length(first)) {
            left -= length(first);
            first++;
        }
        if (left > 0) {
            table.putLong(first * SIZE, table.getLong(first * SIZE) + left);
            table.putLong(first * SIZE + LENGTH, length(first) - left);
        }
    }

    private long length(int index) {
        return table.getLong(index * SIZE + LENGTH);
    }

    /** How many bytes there are. */
    public long bytes() {
        return bytes;
    }

    int count() {
        return end - first;
    }

    long address() {
        return Pointer.nativeValue(memory) + (long) first * SIZE;
    }
}
