package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.VirtException;

/**
 * A counter in the kernel that wakes who waits for it. The kernel itself can count on it and be woken by it, which is how
 * guest and host ring each other's bell without an exit. Usable from any thread. (eventfd(2))
 */
public final class EventDescriptor implements AutoCloseable {
    private final int number;
    private final Lifetime lifetime = new Lifetime("the event descriptor");
    private final Memory one = NativeBlock.zeroed(Long.BYTES);
    private final Memory count = NativeBlock.zeroed(Long.BYTES);
    private final Memory poll = NativeBlock.zeroed(Linux.POLLFD_SIZE);

    /** A new one, at zero. */
    public EventDescriptor() {
        number = Libc.eventfd(0, Linux.EFD_CLOEXEC | Linux.EFD_NONBLOCK);
        if (number < 0) {
            throw new Errno(Native.getLastError()).of("eventfd");
        }
        one.setLong(0, 1);
        poll.setInt(Linux.POLLFD_DESCRIPTOR, number);
        poll.setShort(Linux.POLLFD_EVENTS, Linux.POLLIN);
    }

    /** Its number in this process; only for handing to the kernel, while this is open. */
    public int number() {
        return number;
    }

    /** Counts one, and wakes who waits. */
    public void signal() {
        lifetime.enter();
        try {
            write();
        } finally {
            lifetime.leave();
        }
    }

    /** A full counter is refused, and wakes as well as one more would. */
    private void write() {
        Libc.write(number, Pointer.nativeValue(one), Long.BYTES);
    }

    /** How often it was signalled since the last time; 0 at once if it was not. */
    public long take() {
        lifetime.enter();
        try {
            synchronized (count) {
                return Libc.read(number, Pointer.nativeValue(count), Long.BYTES) == Long.BYTES ? count.getLong(0) : 0;
            }
        } finally {
            lifetime.leave();
        }
    }

    /**
     * Waits until it is signalled, which {@link #take} then tells; {@link #close} ends the wait, too.
     *
     * @param timeoutMillis -1 for as long as it takes
     * @return whether it was signalled; a signal to the process ends the wait early
     * @throws VirtException if it is closed already
     */
    public boolean await(int timeoutMillis) {
        lifetime.enter();
        try {
            return Libc.poll(Pointer.nativeValue(poll), 1, timeoutMillis) > 0 && !lifetime.hasEnded();
        } finally {
            lifetime.leave();
        }
    }

    /** Wakes who waits, and closes it. Closing twice does nothing. */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(this::write);
            Libc.close(number);
        }
    }
}
