package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.VirtException;
import java.lang.ref.Reference;

/**
 * An open file descriptor. It is closed once, after the last call on it has returned, so that no call can hit a number
 * that already stands for another file. Usable from any thread.
 */
public final class Descriptor implements AutoCloseable {
    private final int number;
    private final String name;
    private final Lifetime lifetime;

    /**
     * Takes over a descriptor.
     *
     * @param name what it is, for errors
     */
    public Descriptor(int number, String name) {
        this.number = number;
        this.name = name;
        this.lifetime = new Lifetime(name);
    }

    /**
     * Opens a file for reading and writing, not to be inherited by child processes. (open(2))
     *
     * @return the descriptor's number; -errno if it failed
     */
    public static int open(String path) {
        int number = Libc.open(path, Linux.O_RDWR | Linux.O_CLOEXEC);
        return number < 0 ? -Native.getLastError() : number;
    }

    /**
     * Calls the descriptor's driver with a number, or with an address that the kernel does not follow. Repeated when a
     * signal comes between. (ioctl(2))
     *
     * @return what the driver answers; -errno if it failed
     */
    public int ioctl(long request, long argument) {
        int answer;
        do {
            answer = ioctlOnce(request, argument);
        } while (answer == -Linux.EINTR);
        return answer;
    }

    /** The same with a block of memory that the kernel reads and writes as the request says. */
    @SuppressWarnings("exports") // for the packages of this module alone
    public int ioctl(long request, Memory argument) {
        try {
            return ioctl(request, Pointer.nativeValue(argument));
        } finally {
            Reference.reachabilityFence(argument);
        }
    }

    /** The same, once: a signal makes it return {@code -EINTR}. */
    public int ioctlOnce(long request, long argument) {
        lifetime.enter();
        try {
            return ioctlWhileOpen(request, argument);
        } finally {
            lifetime.leave();
        }
    }

    /**
     * The same for an owner who answers for the descriptor being open until it returns, and so needs no looking after.
     */
    public int ioctlWhileOpen(long request, long argument) {
        int answer = Libc.ioctl(number, request, argument);
        return answer < 0 ? -Native.getLastError() : answer;
    }

    /**
     * Reads from a position on.
     *
     * @return how many bytes there were
     * @throws VirtException if the kernel refuses
     * @see <a href="https://man7.org/linux/man-pages/man2/pread.2.html">pread(2)</a>
     */
    @SuppressWarnings("exports") // for the packages of this module alone
    public int read(Memory into, long position) {
        lifetime.enter();
        try {
            long count = Libc.pread(number, Pointer.nativeValue(into), into.size(), position);
            if (count < 0) {
                throw new Errno(Native.getLastError()).of("reading " + name);
            }
            return (int) count;
        } finally {
            lifetime.leave();
            Reference.reachabilityFence(into);
        }
    }

    /** Maps {@code length} bytes behind the descriptor from {@code offset} on, shared with the kernel. (mmap(2)) */
    public Mapping map(long offset, long length, String name) {
        lifetime.enter();
        try {
            return Mapping.shared(number, offset, length, name);
        } finally {
            lifetime.leave();
        }
    }

    /** Closes the descriptor when the last call on it has returned. Closing twice does nothing. (close(2)) */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            Libc.close(number);
        }
    }
}
