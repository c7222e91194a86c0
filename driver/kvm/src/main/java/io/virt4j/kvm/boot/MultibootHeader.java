package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The header by which an image says that it is loaded by Multiboot 1. (Multiboot Specification 0.6.96, 3.1)
 *
 * @param image the file
 * @param offset of the header in the file
 * @param flags what the image needs
 */
record MultibootHeader(ByteBuffer image, int offset, int flags) {
    private static final int MAGIC = 0x1badb002;

    /** The header is within the first 8192 bytes. */
    private static final int SEARCHED = 8192;

    private static final int SIZE = 12;

    /** The flags that a loader must understand: 0 for modules on pages, and 1 for a memory map, are what it can do. */
    private static final int NEEDED = 0xfffc;

    /** The header says where the image goes, whatever kind of file it is. */
    private static final int HAS_ADDRESSES = 1 << 16;

    private static final int SIZE_WITH_ADDRESSES = 32;
    private static final int HEADER_ADDRESS = 12;
    private static final int LOAD_ADDRESS = 16;
    private static final int LOAD_END_ADDRESS = 20;
    private static final int BSS_END_ADDRESS = 24;
    private static final int ENTRY_ADDRESS = 28;

    /** The header in an image, or null if it has none. */
    static @Nullable MultibootHeader find(ByteBuffer image) {
        ByteBuffer file = image.slice().order(ByteOrder.LITTLE_ENDIAN);
        int last = Math.min(SEARCHED, file.remaining()) - SIZE;
        for (int at = 0; at <= last; at += Integer.BYTES) {
            if (file.getInt(at) == MAGIC && MAGIC + file.getInt(at + 4) + file.getInt(at + 8) == 0) {
                return new MultibootHeader(file, at, file.getInt(at + 4));
            }
        }
        return null;
    }

    /** Whether {@link #segment} and {@link #entry} are there. */
    boolean hasAddresses() {
        return (flags & HAS_ADDRESSES) != 0;
    }

    /** Checks that the image asks for nothing that cannot be given. */
    void check(String name) {
        if ((flags & NEEDED) != 0) {
            throw fault(
                    name,
                    "needs what is not here: multiboot flags 0x" + Integer.toHexString(flags & NEEDED)
                            + ", where 0x4 is a video mode");
        }
        if (hasAddresses() && offset + SIZE_WITH_ADDRESSES > image.remaining()) {
            throw fault(name, "is cut short in its multiboot header");
        }
    }

    /** What the header says is loaded. */
    ElfFile.Segment segment(String name) {
        long address = field(LOAD_ADDRESS);
        long start = offset - (field(HEADER_ADDRESS) - address);
        long end = field(LOAD_END_ADDRESS) == 0 ? image.remaining() : start + field(LOAD_END_ADDRESS) - address;
        if (start < 0 || end <= start || end > image.remaining()) {
            throw fault(
                    name,
                    "lies about its size: its bytes from " + start + " to " + end + " are to be loaded, and it has "
                            + image.remaining());
        }
        ByteBuffer content = image.slice((int) start, (int) (end - start));
        long bssEnd = field(BSS_END_ADDRESS);
        return new ElfFile.Segment(address, content, Math.max(content.remaining(), bssEnd - address));
    }

    long entry() {
        return field(ENTRY_ADDRESS);
    }

    private long field(int at) {
        return Bytes.unsignedInt(image, offset + at);
    }

    private static VirtException fault(String name, String fault) {
        return new VirtException(ErrorCode.CONFIG_UNSUPPORTED, name + ": " + fault);
    }
}
