package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.ref.Reference;

/**
 * A file or block device of plain bytes, read and written at positions straight from and to memory that the caller
 * answers for. Usable from any thread. All that can fail answers {@code -errno}; {@code -EBADF} once it is closed.
 */
public final class RawFile implements AutoCloseable {
    private final int number;
    private final Lifetime lifetime;

    private RawFile(int number, String name) {
        this.number = number;
        this.lifetime = new Lifetime(name);
    }

    /**
     * Opens a file. (open(2))
     *
     * @throws OpenFault if it does not open
     */
    public static RawFile open(String path, boolean readOnly) throws OpenFault {
        int number = Libc.open(path, (readOnly ? Linux.O_RDONLY : Linux.O_RDWR) | Linux.O_CLOEXEC | Linux.O_NONBLOCK);
        if (number < 0) {
            throw new OpenFault(new Errno(Native.getLastError()));
        }
        return new RawFile(number, path);
    }

    /** In bytes, of a block device too. (lseek(2)) */
    public long size() {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return answer(Libc.lseek(number, 0, Linux.SEEK_END));
        } finally {
            lifetime.leave();
        }
    }

    /**
     * Takes a lock on the whole file that ends with the descriptor; one that others share, or one of our own. (fcntl(2),
     * open file description locks)
     */
    public int lock(boolean shared) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            Memory lock = new Memory(Linux.FLOCK_SIZE);
            lock.clear();
            lock.setShort(Linux.FLOCK_TYPE, shared ? Linux.F_RDLCK : Linux.F_WRLCK);
            try {
                return (int) answer(FileCalls.fcntl(number, Linux.F_OFD_SETLK, Pointer.nativeValue(lock)));
            } finally {
                Reference.reachabilityFence(lock);
            }
        } finally {
            lifetime.leave();
        }
    }

    /** Reads into all the pieces. Fewer bytes than there is room for mean that the file ends. (preadv(2)) */
    public long read(Iovecs target, long position) {
        return transfer(target, position, false);
    }

    /** Writes all the pieces. (pwritev(2)) */
    public long write(Iovecs source, long position) {
        return transfer(source, position, true);
    }

    private long transfer(Iovecs pieces, long position, boolean write) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            long done = 0;
            while (pieces.bytes() > 0) {
                long moved = answer(
                        write
                                ? FileCalls.pwritev(number, pieces.address(), pieces.count(), position + done)
                                : FileCalls.preadv(number, pieces.address(), pieces.count(), position + done));
                if (moved > 0) {
                    done += moved;
                    pieces.skip(moved);
                } else if (moved != -Linux.EINTR) {
                    return moved < 0 ? moved : done;
                }
            }
            return done;
        } finally {
            Reference.reachabilityFence(pieces);
            lifetime.leave();
        }
    }

    /** Returns when all that was written is on the disk. (fdatasync(2)) */
    public int sync() {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            return (int) answer(FileCalls.fdatasync(number));
        } finally {
            lifetime.leave();
        }
    }

    /** Gives a part back to the host; it reads as zeroes then. (fallocate(2), FALLOC_FL_PUNCH_HOLE) */
    public int punchHole(long position, long length) {
        return allocate(Linux.FALLOC_FL_PUNCH_HOLE | Linux.FALLOC_FL_KEEP_SIZE, position, length);
    }

    /** Makes a part zero and keeps its place on the disk. (fallocate(2), FALLOC_FL_ZERO_RANGE) */
    public int zero(long position, long length) {
        return allocate(Linux.FALLOC_FL_ZERO_RANGE | Linux.FALLOC_FL_KEEP_SIZE, position, length);
    }

    private int allocate(int mode, long position, long length) {
        if (!lifetime.tryEnter()) {
            return -Linux.EBADF;
        }
        try {
            int answer;
            do {
                answer = (int) answer(FileCalls.fallocate(number, mode, position, length));
            } while (answer == -Linux.EINTR);
            return answer;
        } finally {
            lifetime.leave();
        }
    }

    private static long answer(long returned) {
        return returned < 0 ? -Native.getLastError() : returned;
    }

    /** Closes it, and ends its lock, when the last call has returned. Closing twice does nothing. (close(2)) */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            Libc.close(number);
        }
    }

    /** A file that did not open. */
    public static final class OpenFault extends Exception {
        private static final long serialVersionUID = 1;

        private final int errno;

        OpenFault(Errno errno) {
            super(errno.toString());
            this.errno = errno.number();
        }

        public Errno errno() {
            return new Errno(errno);
        }
    }
}
