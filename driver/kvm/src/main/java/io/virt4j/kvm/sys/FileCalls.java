package io.virt4j.kvm.sys;

import com.sun.jna.Native;

/** The functions of the C library that read, write and arrange files, as {@link Libc} has the others. */
final class FileCalls {
    static {
        Native.register(FileCalls.class, "c");
    }

    private FileCalls() {}

    static native long preadv(int descriptor, long iovecs, int count, long position);

    static native long pwritev(int descriptor, long iovecs, int count, long position);

    static native int fdatasync(int descriptor);

    static native int fallocate(int descriptor, int mode, long position, long length);

    static native int fcntl(int descriptor, int command, long argument);

    static native int madvise(long address, long length, int advice);

    static native long getrandom(long address, long length, int flags);
}
