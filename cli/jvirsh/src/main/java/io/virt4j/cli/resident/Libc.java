package io.virt4j.cli.resident;

import com.sun.jna.Native;
import java.io.IOException;

/**
 * The functions of the C library that Java has no like of, by JNA's direct mapping. They return -1 for failure.
 * Constants are the kernel's, from socket.h, poll.h, fcntl.h and ioctls.h of asm-generic.
 */
final class Libc {
    static final int AF_UNIX = 1;
    static final int SOCK_STREAM = 1;
    static final int SOCK_CLOEXEC = 0x80000;
    static final int SOL_SOCKET = 1;
    static final int SO_PEERCRED = 17;
    static final int MSG_NOSIGNAL = 0x4000;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;
    static final short POLLHUP = 0x10;
    static final int SPLICE_F_NONBLOCK = 2;
    static final long FIONREAD = 0x541b;

    private static final int EINTR = 4;

    static {
        Native.register(Libc.class, "c");
    }

    private Libc() {}

    static native int socket(int domain, int type, int protocol);

    static native int bind(int socket, byte[] address, int length);

    static native int listen(int socket, int backlog);

    static native int accept4(int socket, long address, long length, int flags);

    static native int getsockopt(int socket, int level, int option, int[] value, int[] length);

    static native long recv(int socket, byte[] bytes, long length, int flags);

    static native long send(int socket, byte[] bytes, long length, int flags);

    static native int open(String file, int flags);

    static native int close(int descriptor);

    static native int poll(byte[] descriptors, long count, int timeoutMillis);

    static native int pipe2(int[] ends, int flags);

    static native int ioctl(int descriptor, long request, int[] argument);

    static native long tee(int from, int to, long length, int flags);

    static native long read(int descriptor, byte[] bytes, long length);

    /** Whether the last call of this thread failed only since a signal came. */
    static boolean wasInterrupted() {
        return Native.getLastError() == EINTR;
    }

    /** The error for what was tried, after a call that failed. */
    static IOException failure(String tried) {
        return new IOException(tried + ": error " + Native.getLastError());
    }
}
