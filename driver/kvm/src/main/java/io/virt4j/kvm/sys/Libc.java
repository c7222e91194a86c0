package io.virt4j.kvm.sys;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the C library that the driver calls, by JNA's direct mapping. Addresses are plain numbers: who calls
 * answers for what they point at. {@link Native#getLastError()} is the errno of the thread's last call.
 */
final class Libc {
    static {
        Native.register(Libc.class, "c");
    }

    private Libc() {}

    static native int open(String path, int flags);

    static native int close(int descriptor);

    static native long read(int descriptor, long buffer, long length);

    static native long write(int descriptor, long buffer, long length);

    static native long pread(int descriptor, long buffer, long length, long offset);

    static native long lseek(int descriptor, long offset, int whence);

    static native int eventfd(int count, int flags);

    static native int poll(long descriptors, long count, int timeoutMillis);

    static native int ioctl(int descriptor, long request, long argument);

    static native long mmap(long address, long length, int protection, int flags, int descriptor, long offset);

    static native int munmap(long address, long length);

    static native long syscall(long number, long first, long second, long third);

    static native int pthread_sigmask(int how, Pointer set, @Nullable Pointer oldSet);

    static native int sigaction(int signal, @Nullable Pointer action, @Nullable Pointer oldAction);

    static native String strerror(int errno);
}
