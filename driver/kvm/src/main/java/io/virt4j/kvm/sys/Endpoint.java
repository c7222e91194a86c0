package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.ref.Reference;

/**
 * An open socket or device whose calls never wait; an {@link EventLoop} tells when they are worth it. Usable from any
 * thread. All that can fail answers {@code -errno}, {@code -EAGAIN} for not now, {@code -EBADF} once it is closed.
 */
public final class Endpoint implements AutoCloseable {
    private final int number;
    private final Lifetime lifetime;

    /** Takes over a descriptor that does not block. */
    Endpoint(int number, String name) {
        this.number = number;
        this.lifetime = new Lifetime(name);
    }

    /** A counter in the kernel, at zero, which is worth a read of 8 bytes once somebody has counted on it. (eventfd(2)) */
    public static Endpoint counter(String name) {
        int number = Libc.eventfd(0, Linux.EFD_CLOEXEC | Linux.EFD_NONBLOCK);
        if (number < 0) {
            throw new Errno(Native.getLastError()).of("eventfd");
        }
        return new Endpoint(number, name);
    }

    /** Its number in this process; only for handing to the kernel, while this is open. */
    public int number() {
        return number;
    }

    /** Reads to memory that the caller answers for; 0 bytes if the other end has sent its last. (read(2)) */
    public long read(long address, long length) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return answer(Libc.read(number, address, length));
        } finally {
            lifetime.leave();
        }
    }

    /** Reads into all the pieces. (readv(2)) */
    public long read(Iovecs target) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return answer(SocketCalls.readv(number, target.address(), target.count()));
        } finally {
            Reference.reachabilityFence(target);
            lifetime.leave();
        }
    }

    /** Writes of memory that the caller answers for. (write(2)) */
    public long write(long address, long length) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return answer(Libc.write(number, address, length));
        } finally {
            lifetime.leave();
        }
    }

    /** Writes the pieces, or as much of them as there is room for. (writev(2)) */
    public long write(Iovecs source) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return answer(SocketCalls.writev(number, source.address(), source.count()));
        } finally {
            Reference.reachabilityFence(source);
            lifetime.leave();
        }
    }

    /** Tells the device of the descriptor something. (ioctl(2)) */
    int ioctl(long request, long argument) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return (int) answer(Libc.ioctl(number, request, argument));
        } finally {
            lifetime.leave();
        }
    }

    /** The same with a block of memory that the kernel reads and writes as the request says. */
    int ioctl(long request, Memory argument) {
        try {
            return ioctl(request, Pointer.nativeValue(argument));
        } finally {
            Reference.reachabilityFence(argument);
        }
    }

    /** Says that nothing more is sent; the other end reads its last. (shutdown(2)) */
    public int endOutput() {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return (int) answer(SocketCalls.shutdown(number, Linux.SHUT_WR));
        } finally {
            lifetime.leave();
        }
    }

    /** The number for one call that has to {@link #leave}; -1 if it is closed. */
    int enter() {
        return lifetime.tryEnter() ? number : -1;
    }

    void leave() {
        lifetime.leave();
    }

    private static long answer(long returned) {
        return returned < 0 ? -Native.getLastError() : returned;
    }

    /** Closes it when the last call has returned. Closing twice does nothing. (close(2)) */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            Libc.close(number);
        }
    }
}
