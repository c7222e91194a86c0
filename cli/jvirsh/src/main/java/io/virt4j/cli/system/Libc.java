package io.virt4j.cli.system;

import com.sun.jna.Native;
import java.io.IOException;

/**
 * The functions of the C library that Java has no like of, by JNA's direct mapping. They return -1 for failure.
 * Constants are the kernel's, from socket.h, poll.h, fcntl.h, termbits.h and ioctls.h of asm-generic.
 */
public final class Libc {
    public static final int AF_UNIX = 1;
    public static final int SOCK_STREAM = 1;
    public static final int SOCK_CLOEXEC = 0x80000;
    public static final int SOL_SOCKET = 1;
    public static final int SO_PEERCRED = 17;
    public static final int MSG_NOSIGNAL = 0x4000;
    public static final int O_NONBLOCK = 0x800;
    public static final int O_CLOEXEC = 0x80000;
    public static final short POLLHUP = 0x10;
    public static final int SPLICE_F_NONBLOCK = 2;
    public static final long FIONREAD = 0x541b;

    public static final int O_RDWR = 2;
    public static final int O_NOCTTY = 0x100;
    public static final int TCSANOW = 0;

    private static final int EINTR = 4;

    static {
        Native.register(Libc.class, "c");
    }

    private Libc() {}

    public static native int socket(int domain, int type, int protocol);

    public static native int bind(int socket, byte[] address, int length);

    public static native int listen(int socket, int backlog);

    public static native int accept4(int socket, long address, long length, int flags);

    public static native int getsockopt(int socket, int level, int option, int[] value, int[] length);

    public static native long recv(int socket, byte[] bytes, long length, int flags);

    public static native long send(int socket, byte[] bytes, long length, int flags);

    public static native int open(String file, int flags);

    public static native int close(int descriptor);

    public static native int poll(byte[] descriptors, long count, int timeoutMillis);

    public static native int pipe2(int[] ends, int flags);

    public static native int ioctl(int descriptor, long request, int[] argument);

    public static native int tcgetattr(int terminal, byte[] settings);

    public static native int tcsetattr(int terminal, int when, byte[] settings);

    public static native long tee(int from, int to, long length, int flags);

    public static native long read(int descriptor, byte[] bytes, long length);

    /** Whether the last call of this thread failed only since a signal came. */
    public static boolean wasInterrupted() {
        return Native.getLastError() == EINTR;
    }

    /** The error for what was tried, after a call that failed. */
    public static IOException failure(String tried) {
        return new IOException(tried + ": error " + Native.getLastError());
    }
}
