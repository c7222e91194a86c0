package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The kernel's list of endpoints that one thread waits for, each with a key of the caller's. (epoll(7)) */
final class Epoll implements AutoCloseable {
    private static final int MOST_EVENTS = 64;

    private final int number;
    private final Lifetime lifetime;
    private final Memory events = new Memory((long) MOST_EVENTS * Linux.EPOLL_EVENT_SIZE);
    private final ByteBuffer table = events.getByteBuffer(0, events.size()).order(ByteOrder.LITTLE_ENDIAN);

    Epoll(String name) {
        lifetime = new Lifetime(name);
        number = SocketCalls.epoll_create1(Linux.O_CLOEXEC);
        if (number < 0) {
            throw new Errno(Native.getLastError()).of("epoll_create1");
        }
    }

    /**
     * Changes what an endpoint is waited for.
     *
     * @param operation {@link Linux#EPOLL_CTL_ADD} and the like
     * @return 0; -errno if it failed, {@code -EBADF} if this or the endpoint is closed
     */
    int control(int operation, Endpoint endpoint, int interest, long key) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        int watched = endpoint.enter();
        try {
            if (watched < 0) {
                return -Linux.EBADF;
            }
            try (Memory event = new Memory(Linux.EPOLL_EVENT_SIZE)) {
                event.setInt(0, interest);
                event.setLong(Linux.EPOLL_EVENT_DATA, key);
                int answer = SocketCalls.epoll_ctl(number, operation, watched, Pointer.nativeValue(event));
                return answer < 0 ? -Native.getLastError() : answer;
            }
        } finally {
            if (watched >= 0) {
                endpoint.leave();
            }
            lifetime.leave();
        }
    }

    /** Waits until something is ready. Returns how many events there are; 0 or less if a signal came between. */
    int await() {
        return SocketCalls.epoll_wait(number, Pointer.nativeValue(events), MOST_EVENTS, -1);
    }

    /** What happened, as bits. */
    int happened(int event) {
        return table.getInt(event * Linux.EPOLL_EVENT_SIZE);
    }

    /** To whom. */
    long key(int event) {
        return table.getLong(event * Linux.EPOLL_EVENT_SIZE + Linux.EPOLL_EVENT_DATA);
    }

    /** Not while somebody waits. Closing twice does nothing. */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            Libc.close(number);
        }
    }
}
