package io.virt4j.kvm.sys;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * A piece of this process' address space that the kernel or a guest shares. Every access is checked against its bounds,
 * and it is unmapped once, when no access is inside any more. Usable from any thread.
 */
public final class Mapping implements AutoCloseable {
    private final long address;
    private final long length;
    private final Lifetime lifetime;

    private Mapping(long address, long length, String name) {
        this.address = address;
        this.length = length;
        this.lifetime = new Lifetime(name);
    }

    /** Memory of this process' own, zero, and taken from the host only where it is touched. (mmap(2)) */
    public static Mapping anonymous(long length, String name) {
        return map(0, length, Linux.MAP_PRIVATE | Linux.MAP_ANONYMOUS | Linux.MAP_NORESERVE, -1, name);
    }

    /**
     * A part of a file as memory of this process' own: it is read where it is touched, and what is written stays here.
     * Nobody may cut the file short while it is mapped: touching what is gone ends the process. (mmap(2))
     *
     * @param offset where the part starts in the file, in bytes, a multiple of 4096
     * @throws VirtException if the file cannot be read, or ends before the part does
     */
    public static Mapping ofFile(Path file, long offset, long length, String name) {
        int descriptor = Libc.open(file.toString(), Linux.O_RDONLY | Linux.O_CLOEXEC);
        if (descriptor < 0) {
            throw new Errno(Native.getLastError()).of("opening " + file);
        }
        try {
            long end = Libc.lseek(descriptor, 0, Linux.SEEK_END);
            if (offset < 0 || length <= 0 || offset > end - length) {
                throw new VirtException(
                        ErrorCode.INVALID_ARG,
                        file + " has " + end + " bytes: " + name + " would be " + length + " bytes from " + offset
                                + " on");
            }
            return map(offset, length, Linux.MAP_PRIVATE | Linux.MAP_NORESERVE, descriptor, name);
        } finally {
            Libc.close(descriptor);
        }
    }

    static Mapping shared(int descriptor, long offset, long length, String name) {
        return map(offset, length, Linux.MAP_SHARED, descriptor, name);
    }

    private static Mapping map(long offset, long length, int flags, int descriptor, String name) {
        long address = Libc.mmap(0, length, Linux.PROT_READ | Linux.PROT_WRITE, flags, descriptor, offset);
        if (address == Linux.MAP_FAILED) {
            throw new Errno(Native.getLastError()).of("mapping " + length + " bytes for " + name);
        }
        return new Mapping(address, length, name);
    }

    /** Where it starts in this process; only for handing to the kernel. */
    public long address() {
        return address;
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /**
     * Lets {@code access} use a part of the mapping, in the order of bytes of x86. The buffer must not be kept: after the
     * call the memory may be gone.
     *
     * @throws VirtException if the part is not inside, or the mapping is closed
     */
    public <T, E extends Exception> T access(long offset, int size, Access<T, E> access) throws E {
        if (offset < 0 || size < 0 || offset > length - size) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "access of " + size + " bytes at 0x" + Long.toHexString(offset) + " in 0x"
                            + Long.toHexString(length) + " bytes");
        }
        lifetime.enter();
        try {
            return access.to(new Pointer(address).getByteBuffer(offset, size).order(ByteOrder.LITTLE_ENDIAN));
        } finally {
            lifetime.leave();
        }
    }

    /**
     * The first bytes of the mapping as a buffer that the owner keeps. The owner answers for never touching it after
     * {@link #close}.
     */
    public ByteBuffer keptBuffer() {
        return new Pointer(address).getByteBuffer(0, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same from an offset on, both within the mapping. */
    public ByteBuffer keptBuffer(long offset, int size) {
        return new Pointer(address).getByteBuffer(offset, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Unmaps it when the last access has ended. Closing twice does nothing. (munmap(2)) */
    @Override
    public void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            Libc.munmap(address, length);
        }
    }

    /** What is done with a part of a mapping. */
    public interface Access<T, E extends Exception> {
        T to(ByteBuffer part) throws E;
    }
}
