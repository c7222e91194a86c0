package io.virt4j.libvirt.stream;

import com.sun.jna.Memory;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One direction of a stream: the room in native memory that its bytes pass, for one thread at a time. */
final class Lane {
    /** What one message carries; a longer one is refused by old hosts, and none sends one. */
    static final int BYTES = 256 * 1024 - 24; // VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX

    /** What a thread does that has the lane. */
    @FunctionalInterface
    interface Step<T> {
        T in(Memory room) throws IOException;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Memory room;
    private volatile boolean closed;

    /** Has the lane to itself for one step. */
    <T> T pass(Step<T> step) throws IOException {
        lock.lock();
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            if (room == null) {
                room = new Memory(BYTES);
            }
            return step.in(room);
        } finally {
            lock.unlock();
            if (closed) {
                free();
            }
        }
    }

    /** Lets no step begin any more. One that is under way is not waited for; the room is freed behind it. */
    void close() {
        closed = true;
        free();
    }

    private void free() {
        if (lock.tryLock()) {
            try {
                if (room != null) {
                    room.close();
                    room = null;
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
