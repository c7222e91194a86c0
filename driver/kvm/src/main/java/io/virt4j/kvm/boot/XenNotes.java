package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

/** What an ELF file's notes say to Xen, and to whom else understands them. (xen/interface/elfnote.h; System V ABI, 5) */
final class XenNotes {
    private static final int HEADER = 12;
    private static final int TYPE = 8;
    private static final int CONTENT_SIZE = 4;

    private static final int NAME_SIZE = 4;

    /** {@code Xen} and a zero. */
    private static final int NAME = 0x006e6558;

    private static final int PHYS32_ENTRY = 18;

    private XenNotes() {}

    /** The physical address of the 32-bit entry (XEN_ELFNOTE_PHYS32_ENTRY), if a note names one. */
    static OptionalLong pvhEntry(ElfFile file) {
        for (ByteBuffer notes : file.notes()) {
            OptionalLong entry = pvhEntry(notes.slice().order(ByteOrder.LITTLE_ENDIAN));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong pvhEntry(ByteBuffer notes) {
        long at = 0;
        while (at + HEADER <= notes.remaining()) {
            long nameSize = Bytes.unsignedInt(notes, (int) at);
            long contentSize = Bytes.unsignedInt(notes, (int) at + CONTENT_SIZE);
            long name = at + HEADER;
            long content = name + aligned(nameSize);
            long next = content + aligned(contentSize);
            if (content + contentSize > notes.remaining()) {
                return OptionalLong.empty();
            }
            if (nameSize == NAME_SIZE
                    && notes.getInt((int) name) == NAME
                    && notes.getInt((int) at + TYPE) == PHYS32_ENTRY
                    && contentSize >= Integer.BYTES) {
                return OptionalLong.of(Bytes.unsignedInt(notes, (int) content));
            }
            at = next;
        }
        return OptionalLong.empty();
    }

    private static long aligned(long size) {
        return (size + 3) & -4L;
    }
}
