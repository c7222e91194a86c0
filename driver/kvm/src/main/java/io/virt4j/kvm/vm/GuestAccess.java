package io.virt4j.kvm.vm;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One user's way into a guest's memory, made by {@link GuestMemory#newAccess}: between {@link #tryEnter} and {@link #leave}
 * the memory stays, and an access costs a check of its bounds and allocates nothing. For one thread at a time. All values
 * are little-endian.
 */
public final class GuestAccess {
    private static final VarHandle SHORTS =
            MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final GuestMemory memory;

    /** Where the last access was, since most come in crowds. */
    private @Nullable MemoryPiece last;

    private int depth;

    GuestAccess(GuestMemory memory) {
        this.memory = memory;
    }

    /** Whether the memory is there, and stays until {@link #leave}, which has to follow. */
    public boolean tryEnter() {
        if (!memory.tryEnter()) {
            return false;
        }
        depth++;
        return true;
    }

    public void leave() {
        depth--;
        memory.leave();
    }

    /** Whether the guest has all of {@code length} bytes from {@code address} on, in one piece. */
    public boolean has(long address, long length) {
        MemoryPiece piece = last;
        if (piece != null && piece.has(address, length)) {
            return true;
        }
        piece = memory.find(address, length);
        if (piece == null) {
            return false;
        }
        last = piece;
        return true;
    }

    /** All of the memory, by address, for the kernel to use before {@link #leave}; nothing counts as written by that. */
    public List<MemoryRange> ranges() {
        return memory.ranges();
    }

    /**
     * Where the bytes are in this process, for the kernel to read before {@link #leave}.
     *
     * @throws VirtException if the guest has not all of them in one piece
     */
    public long hostAddress(long address, long length) {
        return hostAddress(piece(address, length), address);
    }

    /** The same for the kernel to write; in the log of dirty pages it counts as written. */
    public long writableHostAddress(long address, long length) {
        MemoryPiece piece = piece(address, length);
        piece.written(address, length);
        return hostAddress(piece, address);
    }

    private static long hostAddress(MemoryPiece piece, long address) {
        return piece.mapping.address() + (address - piece.first);
    }

    public byte getByte(long address) {
        MemoryPiece piece = piece(address, Byte.BYTES);
        return piece.window(address).get(piece.index(address));
    }

    public short getShort(long address) {
        MemoryPiece piece = piece(address, Short.BYTES);
        return piece.window(address).getShort(piece.index(address));
    }

    public int getInt(long address) {
        MemoryPiece piece = piece(address, Integer.BYTES);
        return piece.window(address).getInt(piece.index(address));
    }

    public long getLong(long address) {
        MemoryPiece piece = piece(address, Long.BYTES);
        return piece.window(address).getLong(piece.index(address));
    }

    public void putByte(long address, byte value) {
        MemoryPiece piece = piece(address, Byte.BYTES);
        piece.window(address).put(piece.index(address), value);
        piece.written(address, Byte.BYTES);
    }

    public void putShort(long address, short value) {
        MemoryPiece piece = piece(address, Short.BYTES);
        piece.window(address).putShort(piece.index(address), value);
        piece.written(address, Short.BYTES);
    }

    public void putInt(long address, int value) {
        MemoryPiece piece = piece(address, Integer.BYTES);
        piece.window(address).putInt(piece.index(address), value);
        piece.written(address, Integer.BYTES);
    }

    public void putLong(long address, long value) {
        MemoryPiece piece = piece(address, Long.BYTES);
        piece.window(address).putLong(piece.index(address), value);
        piece.written(address, Long.BYTES);
    }

    /** Reads before everything that follows; the address has to be even. */
    public short getShortAcquire(long address) {
        MemoryPiece piece = piece(address, Short.BYTES);
        return (short) SHORTS.getAcquire(piece.window(address), piece.index(address));
    }

    /** Writes after everything that precedes; the address has to be even. */
    public void putShortRelease(long address, short value) {
        MemoryPiece piece = piece(address, Short.BYTES);
        SHORTS.setRelease(piece.window(address), piece.index(address), value);
        piece.written(address, Short.BYTES);
    }

    /** Copies {@code length} bytes out of the guest, at most 1 GiB, to {@code target} from {@code index} on. */
    public void read(long address, ByteBuffer target, int index, int length) {
        MemoryPiece piece = piece(address, length);
        target.put(index, piece.window(address), piece.index(address), checkedCopy(length));
    }

    /** Copies {@code length} bytes into the guest, at most 1 GiB, of {@code source} from {@code index} on. */
    public void write(long address, ByteBuffer source, int index, int length) {
        MemoryPiece piece = piece(address, length);
        piece.window(address).put(piece.index(address), source, index, checkedCopy(length));
        piece.written(address, length);
    }

    private static int checkedCopy(int length) {
        if (length > MemoryPiece.WINDOW) {
            throw new VirtException(ErrorCode.INVALID_ARG, "a copy of " + length + " bytes at once");
        }
        return length;
    }

    private MemoryPiece piece(long address, long length) {
        if (depth <= 0) {
            throw new VirtException(ErrorCode.OPERATION_INVALID, "guest memory is used outside of enter and leave");
        }
        MemoryPiece piece = last;
        if (piece != null && piece.has(address, length)) {
            return piece;
        }
        piece = memory.find(address, length);
        if (piece == null) {
            throw GuestMemory.nothingAt(address, length);
        }
        last = piece;
        return piece;
    }
}
