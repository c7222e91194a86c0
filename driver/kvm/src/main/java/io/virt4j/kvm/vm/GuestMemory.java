package io.virt4j.kvm.vm;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Mapping;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The memory of a virtual machine by the guest's own addresses. Every access is checked: it lies within one piece of
 * memory that the guest has, or it is an error. Usable from any thread; what the guest does at the same time is not
 * ordered with it.
 */
public final class GuestMemory {
    private final ConcurrentSkipListMap<Long, Mapping> pieces = new ConcurrentSkipListMap<>();

    GuestMemory() {}

    /** Writes all that remains in {@code source} to {@code address}. */
    public void write(long address, ByteBuffer source) {
        access(address, source.remaining(), part -> part.put(source));
    }

    /** Reads {@code length} bytes from {@code address}. */
    public ByteBuffer read(long address, int length) {
        return access(
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
        access(address, length, part -> {
            while (part.hasRemaining()) {
                if (source.read(part) < 0) {
                    throw new EOFException(part.remaining() + " of " + length + " bytes are missing");
                }
            }
            return part;
        });
    }

    private <T, E extends Exception> T access(long address, int length, Mapping.Access<T, E> access) throws E {
        Map.Entry<Long, Mapping> piece = pieces.floorEntry(address);
        if (piece == null || address - piece.getKey() > piece.getValue().length() - length) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "the guest has no " + length + " bytes of memory at 0x" + Long.toHexString(address));
        }
        return piece.getValue().access(address - piece.getKey(), length, access);
    }

    void add(long guestAddress, Mapping mapping) {
        pieces.put(guestAddress, mapping);
    }

    void remove(long guestAddress) {
        pieces.remove(guestAddress);
    }

    void close() {
        pieces.values().forEach(Mapping::close);
    }
}
