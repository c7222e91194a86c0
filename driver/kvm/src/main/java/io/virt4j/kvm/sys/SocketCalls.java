package io.virt4j.kvm.sys;

import com.sun.jna.Native;

/** The functions of the C library for what comes from outside at its own time, as {@link Libc} has the others. */
final class SocketCalls {
    static {
        Native.register(SocketCalls.class, "c");
    }

    private SocketCalls() {}

    static native int epoll_create1(int flags);

    static native int epoll_ctl(int epoll, int operation, int descriptor, long event);

    static native int epoll_wait(int epoll, long events, int count, int timeoutMillis);

    static native long readv(int descriptor, long iovecs, int count);

    static native long writev(int descriptor, long iovecs, int count);

    static native int socket(int domain, int type, int protocol);

    static native int bind(int descriptor, long address, int length);

    static native int listen(int descriptor, int backlog);

    static native int connect(int descriptor, long address, int length);

    static native int accept4(int descriptor, long address, long length, int flags);

    static native int shutdown(int descriptor, int how);

    static native int if_nametoindex(String name);
}
