package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A guest's memory while its boot is put together: pieces that lie inside of it and do not overlap. */
final class Layout {
    private static final long PAGE = 4096;

    /** Below are the interrupt vectors, the BIOS' data and the descriptor table. */
    private static final long LOW_START = 0x1000;

    private final MemoryMap map;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final TreeMap<Long, Taken> taken = new TreeMap<>();

    private record Taken(String what, long first, long end) {}

    Layout(MemoryMap map) {
        this.map = map;
    }

    MemoryMap map() {
        return map;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** Images that pieces are parts of. */
    List<Image> images() {
        return List.copyOf(images);
    }

    /** Takes over an image that pieces are parts of. */
    void keep(Image image) {
        images.add(image);
    }

    /**
     * Puts bytes at an address.
     *
     * @param what it is, for errors
     * @throws VirtException if the guest has no memory there, or something else is there
     */
    void put(String what, long address, ByteBuffer bytes) {
        put(what, new Piece.Bytes(address, bytes.slice()), bytes.remaining());
    }

    /** The same for bytes that are followed by zeros, {@code length} in all. */
    void put(String what, long address, ByteBuffer bytes, long length) {
        put(what, new Piece.Bytes(address, bytes.slice()), length);
    }

    /** Puts bytes below 640 KiB, at a multiple of 16, and returns where. */
    long putLow(String what, ByteBuffer bytes) {
        long limit = Math.min(MemoryMap.LOW_END, map.lowEnd());
        long address = LOW_START;
        Taken other = overlapping(address, bytes.remaining());
        while (other != null) {
            address = (other.end + 15) & ~15L;
            other = overlapping(address, bytes.remaining());
        }
        if (address + bytes.remaining() > limit) {
            throw fault(what + " does not fit below 640 KiB beside the image: load the image higher");
        }
        put(what, address, bytes);
        return address;
    }

    /**
     * Puts a file at the highest page where it fits.
     *
     * @param from the lowest address for it
     * @param limit the end of what it may take
     */
    Piece.OfFile putHigh(Path file, long from, long limit) {
        long length = Image.size(file);
        long address = (Math.min(map.lowEnd(), limit) - length) & -PAGE;
        Taken other = overlapping(address, length);
        while (other != null && address >= from) {
            address = (other.first - length) & -PAGE;
            other = overlapping(address, length);
        }
        if (length > Integer.MAX_VALUE || address < from) {
            throw fault(file + " of " + length + " bytes does not fit above the kernel, which ends at " + from
                    + " bytes, and the guest's memory ends at " + map.lowEnd() + ": give it more <memory>");
        }
        Piece.OfFile piece = new Piece.OfFile(address, file, (int) length);
        put(file.toString(), piece, length);
        return piece;
    }

    private void put(String what, Piece piece, long length) {
        long first = piece.address();
        if (length < piece.length() || first < 0 || length > Long.MAX_VALUE - first) {
            throw fault(what + " lies about its size: " + length + " bytes at 0x" + Long.toHexString(first));
        }
        long end = first + length;
        if (end > map.lowEnd()) {
            throw fault(what + " needs memory up to " + end + " bytes, and the guest's memory ends at " + map.lowEnd()
                    + ": give it more <memory>");
        }
        Taken other = overlapping(first, length);
        if (other != null) {
            throw fault(what + " at 0x" + Long.toHexString(first) + " to 0x" + Long.toHexString(end) + " and "
                    + other.what + " at 0x" + Long.toHexString(other.first) + " to 0x" + Long.toHexString(other.end)
                    + " overlap");
        }
        if (length > 0) {
            taken.put(first, new Taken(what, first, end));
            pieces.add(piece);
        }
    }

    private @Nullable Taken overlapping(long first, long length) {
        Map.Entry<Long, Taken> before = taken.lowerEntry(first + length);
        return length > 0 && before != null && before.getValue().end > first ? before.getValue() : null;
    }

    private static VirtException fault(String what) {
        return new VirtException(ErrorCode.CONFIG_UNSUPPORTED, what);
    }
}
