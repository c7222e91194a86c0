package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bytes between an endpoint and somebody who is slower or faster; a fixed number at most. Its buffers are in the order of
 * networks, highest byte first. For one thread at a time.
 */
public final class Backlog implements AutoCloseable {
    private final Memory memory;
    private ByteBuffer bytes;
    private int start;
    private int end;

    public Backlog(int capacity) {
        this.memory = new Memory(capacity);
        this.bytes = memory.getByteBuffer(0, capacity).order(ByteOrder.BIG_ENDIAN);
    }

    /** How many bytes wait. */
    public int size() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public void clear() {
        start = 0;
        end = 0;
    }

    /** The waiting bytes from position to limit, as long as nothing else is called. */
    public ByteBuffer waiting() {
        return bytes.limit(end).position(start);
    }

    /** Forgets the first bytes. */
    public void drop(int count) {
        start += count;
    }

    /** The room behind the waiting bytes, all that there is; what is put there has to be {@link #added}. */
    public ByteBuffer room() {
        if (start > 0) {
            bytes.limit(end).position(start);
            bytes.compact();
            end -= start;
            start = 0;
        }
        return bytes.limit(bytes.capacity()).position(end);
    }

    /** The next {@code count} bytes of the room wait now. */
    public void added(int count) {
        end += count;
    }

    /** Writes what waits, or as much as the endpoint takes. Answers -errno if it failed. */
    public long flushTo(Endpoint endpoint) {
        if (isEmpty()) {
            return 0;
        }
        try {
            long written = endpoint.write(Pointer.nativeValue(memory) + start, size());
            start += (int) Math.max(0, written);
            return written;
        } finally {
            Reference.reachabilityFence(memory);
        }
    }

    /** Reads once, as much as there is room for. Answers -errno if it failed, 0 if the endpoint has ended. */
    public long fillFrom(Endpoint endpoint) {
        int room = room().remaining();
        try {
            long read = endpoint.read(Pointer.nativeValue(memory) + end, room);
            end += (int) Math.max(0, read);
            return read;
        } finally {
            Reference.reachabilityFence(memory);
        }
    }

    /** Frees the memory, and forgets what waits; there is no room any more. Closing twice does nothing. */
    @Override
    public void close() {
        clear();
        bytes = ByteBuffer.allocate(0);
        memory.close();
    }
}
