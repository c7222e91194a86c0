package io.virt4j.kvm.sys;

/** The numbers of Linux on x86-64 that the driver uses; each block names its header. */
public final class Linux {
    // asm-generic/errno-base.h
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int ESRCH = 3;
    public static final int EINTR = 4;
    public static final int E2BIG = 7;
    public static final int EBADF = 9;
    public static final int EAGAIN = 11;
    public static final int EACCES = 13;
    public static final int EFAULT = 14;
    public static final int EBUSY = 16;
    public static final int EEXIST = 17;
    public static final int EINVAL = 22;
    public static final int ENOTTY = 25;

    // asm-generic/errno.h
    public static final int ENAMETOOLONG = 36;
    public static final int EOPNOTSUPP = 95;
    public static final int ECONNABORTED = 103;
    public static final int EHWPOISON = 133;

    // asm-generic/fcntl.h
    static final int O_RDONLY = 0;
    static final int O_RDWR = 2;
    static final int O_NONBLOCK = 0x800;
    static final int O_CLOEXEC = 0x80000;

    // linux/fs.h
    static final int SEEK_END = 2;

    // linux/eventfd.h
    static final int EFD_NONBLOCK = 0x800;
    static final int EFD_CLOEXEC = 0x80000;

    // asm-generic/poll.h, struct pollfd
    static final int POLLFD_SIZE = 8;
    static final int POLLFD_DESCRIPTOR = 0;
    static final int POLLFD_EVENTS = 4;
    static final short POLLIN = 1;

    // asm-generic/mman-common.h, asm-generic/mman.h
    static final int PROT_READ = 1;
    static final int PROT_WRITE = 2;
    static final int MAP_SHARED = 0x01;
    static final int MAP_PRIVATE = 0x02;
    static final int MAP_ANONYMOUS = 0x20;
    static final int MAP_NORESERVE = 0x4000;
    static final long MAP_FAILED = -1;

    // asm/unistd_64.h
    static final long SYS_GETTID = 186;
    static final long SYS_TGKILL = 234;

    // asm-generic/signal-defs.h, asm/signal.h
    static final int SIG_UNBLOCK = 1;
    static final long SIG_DFL = 0;
    static final int SA_RESTART = 0x10000000;

    // struct sigaction and sigset_t of the C library: bits/sigaction.h, bits/types/__sigset_t.h
    static final int SIGACTION_SIZE = 152;
    static final int SIGACTION_HANDLER = 0;
    static final int SIGACTION_FLAGS = 136;
    static final int SIGSET_SIZE = 128;

    // asm-generic/fcntl.h, linux/fcntl.h: locks of open file descriptions
    static final int F_OFD_SETLK = 37;
    static final short F_RDLCK = 0;
    static final short F_WRLCK = 1;
    static final int FLOCK_SIZE = 32;
    static final int FLOCK_TYPE = 0;

    // linux/falloc.h, linux/fs.h
    static final int FALLOC_FL_KEEP_SIZE = 0x01;
    static final int FALLOC_FL_PUNCH_HOLE = 0x02;
    static final int FALLOC_FL_ZERO_RANGE = 0x10;

    // linux/eventpoll.h; struct epoll_event is packed on x86-64
    static final int EPOLL_CTL_ADD = 1;
    static final int EPOLL_CTL_DEL = 2;
    static final int EPOLL_CTL_MOD = 3;
    static final int EPOLLIN = 0x01;
    static final int EPOLLOUT = 0x04;
    static final int EPOLLERR = 0x08;
    static final int EPOLLHUP = 0x10;
    static final int EPOLL_EVENT_SIZE = 12;
    static final int EPOLL_EVENT_DATA = 4;

    // linux/socket.h, linux/net.h
    static final int AF_UNIX = 1;
    static final int SOCK_STREAM = 1;
    static final int SHUT_WR = 1;

    // linux/if.h, linux/if_tun.h
    static final int IFREQ_SIZE = 40;
    static final int IFREQ_FLAGS = 16;
    static final int IFF_TAP = 0x0002;
    static final int IFF_NO_PI = 0x1000;
    static final int IFF_VNET_HDR = 0x4000;
    static final long TUNSETIFF = 0x400454ca;
    static final long TUNSETOFFLOAD = 0x400454d0;
    static final long TUNSETVNETHDRSZ = 0x400454d8;

    // asm-generic/mman-common.h
    static final int MADV_DONTNEED = 4;

    private Linux() {}
}
