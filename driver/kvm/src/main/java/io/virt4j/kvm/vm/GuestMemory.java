package io.virt4j.kvm.vm;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Lifetime;
import io.virt4j.kvm.sys.Mapping;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a virtual machine by the guest's own addresses. Every access is checked: it lies within one piece of
 * memory that the guest has, or it is an error. Usable from any thread; what the guest does at the same time is not
 * ordered with it. Devices, which come often, use a {@link GuestAccess} each.
 */
public final class GuestMemory {
    private final Lifetime lifetime = new Lifetime("guest memory");

    /** By their first address; replaced whole when a piece comes or goes. */
    private volatile MemoryPiece[] pieces = {};

    private final List<MemoryPiece> removed = new ArrayList<>();

    GuestMemory() {}

    /** A way into the memory for one user that comes often. */
    public GuestAccess newAccess() {
        return new GuestAccess(this);
    }

    /** Writes all that remains in {@code source} to {@code address}. */
    public void write(long address, ByteBuffer source) {
        int length = source.remaining();
        MemoryPiece piece = piece(address, length);
        access(piece, address, length, part -> part.put(source));
        piece.written(address, length);
    }

    /** Reads {@code length} bytes from {@code address}. */
    public ByteBuffer read(long address, int length) {
        return access(
                piece(address, length),
                address,
                length,
                part -> ByteBuffer.allocate(length)
                        .order(part.order())
                        .put(part)
                        .flip());
    }

    /**
     * Writes {@code length} bytes of a channel to {@code address}.
     *
     * @throws EOFException if the channel has fewer
     */
    public void write(long address, ReadableByteChannel source, int length) throws IOException {
        MemoryPiece piece = piece(address, length);
        access(piece, address, length, part -> {
            while (part.hasRemaining()) {
                if (source.read(part) < 0) {
                    throw new EOFException(part.remaining() + " of " + length + " bytes are missing");
                }
            }
            return part;
        });
        piece.written(address, length);
    }

    private static <T, E extends Exception> T access(
            MemoryPiece piece, long address, int length, Mapping.Access<T, E> access) throws E {
        return piece.mapping.access(address - piece.first, length, access);
    }

    private MemoryPiece piece(long address, int length) {
        MemoryPiece piece = find(address, length);
        if (piece == null) {
            throw nothingAt(address, length);
        }
        return piece;
    }

    static VirtException nothingAt(long address, long length) {
        return new VirtException(
                ErrorCode.INVALID_ARG,
                "the guest has no " + length + " bytes of memory at 0x" + Long.toHexString(address));
    }

    /** The piece that has all of {@code length} bytes from an address on, or null. */
    @Nullable
    MemoryPiece find(long address, long length) {
        MemoryPiece[] all = pieces;
        int low = 0;
        int high = all.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            MemoryPiece piece = all[middle];
            if (address < piece.first) {
                high = middle - 1;
            } else if (address - piece.first >= piece.length) {
                low = middle + 1;
            } else {
                return piece.has(address, length) ? piece : null;
            }
        }
        return null;
    }

    /** All of it, by address. */
    List<MemoryRange> ranges() {
        return Arrays.stream(pieces)
                .map(piece -> new MemoryRange(piece.first, piece.length, piece.mapping.address()))
                .toList();
    }

    boolean tryEnter() {
        return lifetime.tryEnter();
    }

    void leave() {
        lifetime.leave();
    }

    synchronized void add(MemoryPiece added) {
        MemoryPiece[] more = Arrays.copyOf(pieces, pieces.length + 1);
        more[pieces.length] = added;
        Arrays.sort(more, Comparator.comparingLong(piece -> piece.first));
        pieces = more;
    }

    /** What is taken away is freed with the rest: somebody may be using it. */
    synchronized void remove(long guestAddress) {
        for (MemoryPiece piece : pieces) {
            if (piece.first == guestAddress) {
                removed.add(piece);
            }
        }
        pieces = Arrays.stream(pieces)
                .filter(piece -> piece.first != guestAddress)
                .toArray(MemoryPiece[]::new);
    }

    /** Waits until everybody who entered has left. */
    void close() {
        if (lifetime.end()) {
            lifetime.awaitEmpty(() -> {});
            for (MemoryPiece piece : pieces) {
                piece.mapping.close();
            }
            removed.forEach(piece -> piece.mapping.close());
        }
    }
}
