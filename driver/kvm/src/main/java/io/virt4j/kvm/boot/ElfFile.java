package io.virt4j.kvm.boot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * An executable ELF file for x86, of 32 or 64 bits, as far as it is loaded. (System V ABI, chapters 4 and 5; ELF-64 Object
 * File Format 1.5; linux/elf.h)
 *
 * @param is64 whether it is a file of 64 bits
 * @param entry the address that it names as its entry
 * @param segments what is loaded, as the file has it
 * @param notes the note segments' content
 */
record ElfFile(boolean is64, long entry, List<Segment> segments, List<ByteBuffer> notes) {
    /**
     * A piece of memory.
     *
     * @param address physical
     * @param content what the file has for it, its beginning
     * @param length in memory, in bytes; what is beyond the content is zero
     */
    record Segment(long address, ByteBuffer content, long length) {
        /** Whether an address is within what the file has. */
        boolean holds(long other) {
            return other >= address && other - address < content.remaining();
        }
    }

    private static final int MAGIC = 0x464c457f;
    private static final int CLASS = 4;
    private static final int CLASS_32 = 1;
    private static final int CLASS_64 = 2;
    private static final int DATA = 5;
    private static final int LITTLE_ENDIAN = 1;
    private static final int TYPE = 16;
    private static final int MACHINE = 18;
    private static final int EXECUTABLE = 2;
    private static final int SHARED = 3;
    private static final int MACHINE_386 = 3;
    private static final int MACHINE_X86_64 = 62;

    private static final int HEADER_END = 52;
    private static final int PT_LOAD = 1;
    private static final int PT_NOTE = 4;

    /** Kernels have about five; more makes no sense, and would be work without end. */
    private static final int MOST_SEGMENTS = 256;

    /** Whether a file begins as ELF files do. */
    static boolean isElf(ByteBuffer file) {
        return file.remaining() >= Integer.BYTES
                && file.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC;
    }

    /**
     * Reads a file's headers.
     *
     * @param name for errors
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if it is not an executable for x86, or not whole
     */
    static ElfFile parse(ByteBuffer file, String name) {
        return new Reader(file.slice().order(ByteOrder.LITTLE_ENDIAN), name).read();
    }

    /** The last address that a segment takes, and one; 0 without segments. */
    long end() {
        return segments.stream().mapToLong(s -> s.address + s.length).max().orElse(0);
    }

    /** Puts all segments into a layout. */
    void lay(String name, Layout layout) {
        for (Segment segment : segments) {
            layout.put(name, segment.address, segment.content, segment.length);
        }
    }

    /** Checks that an entry is where the file has code. */
    void checkEntry(String name, long entryPoint) {
        if (segments.stream().noneMatch(segment -> segment.holds(entryPoint))) {
            throw new VirtException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    name + ": has no code at its entry, 0x" + Long.toHexString(entryPoint));
        }
    }

    private record Reader(ByteBuffer file, String name) {
        ElfFile read() {
            expect(isElf(file) && file.remaining() >= HEADER_END, "is cut short in its ELF header");
            int kind = file.get(CLASS);
            int machine = Bytes.unsignedShort(file, MACHINE);
            expect(
                    file.get(DATA) == LITTLE_ENDIAN
                            && ((kind == CLASS_32 && machine == MACHINE_386)
                                    || (kind == CLASS_64 && machine == MACHINE_X86_64)),
                    "is not for x86: an ELF file of class " + kind + " and machine " + machine);
            int type = Bytes.unsignedShort(file, TYPE);
            expect(type == EXECUTABLE || type == SHARED, "is not an executable: an ELF file of type " + type);
            return read(kind == CLASS_64 ? ElfFields.OF_64 : ElfFields.OF_32);
        }

        private ElfFile read(ElfFields fields) {
            expect(file.remaining() >= fields.headerSize(), "is cut short in its ELF header");
            long table = fields.address(file, fields.tableOffset());
            int count = Bytes.unsignedShort(file, fields.tableCount());
            int size = Bytes.unsignedShort(file, fields.tableCount() - Short.BYTES);
            expect(count > 0 && count <= MOST_SEGMENTS, "has " + count + " program headers");
            expect(size == fields.segmentSize(), "has program headers of " + size + " bytes");
            expect(isInside(table, (long) count * size), "is cut short in its program headers");
            List<Segment> segments = new ArrayList<>();
            List<ByteBuffer> notes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int at = (int) table + i * size;
                switch (file.getInt(at)) {
                    case PT_LOAD -> segments.add(segment(fields, at));
                    case PT_NOTE -> notes.add(content(fields, at));
                    default -> {
                        // Nothing to load.
                    }
                }
            }
            segments.removeIf(segment -> segment.length == 0);
            expect(!segments.isEmpty(), "has nothing to load");
            long entry = fields.address(file, fields.entry());
            return new ElfFile(fields.wide(), entry, List.copyOf(segments), List.copyOf(notes));
        }

        private Segment segment(ElfFields fields, int at) {
            ByteBuffer content = content(fields, at);
            long address = fields.address(file, at + fields.physicalAddress());
            long length = fields.address(file, at + fields.memorySize());
            expect(
                    length >= content.remaining() && address >= 0 && length <= Long.MAX_VALUE - address,
                    "lies about a segment: " + length + " bytes at 0x" + Long.toHexString(address));
            return new Segment(address, content, length);
        }

        private ByteBuffer content(ElfFields fields, int at) {
            long offset = fields.address(file, at + fields.fileOffset());
            long size = fields.address(file, at + fields.fileSize());
            expect(
                    isInside(offset, size),
                    "is cut short: a segment of " + size + " bytes begins at " + offset + ", and the file has "
                            + file.remaining());
            return file.slice((int) offset, (int) size).order(ByteOrder.LITTLE_ENDIAN);
        }

        private boolean isInside(long offset, long size) {
            return offset >= 0 && size >= 0 && size <= file.remaining() && offset <= file.remaining() - size;
        }

        private void expect(boolean holds, String fault) {
            if (!holds) {
                throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, name + ": " + fault);
            }
        }
    }
}
