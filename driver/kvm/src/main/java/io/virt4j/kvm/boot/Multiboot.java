package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * Multiboot 1: protected mode without paging, a magic number in EAX, and the address of the boot information in EBX.
 * (Multiboot Specification 0.6.96, 3.2 and 3.3)
 */
final class Multiboot {
    private static final int MAGIC = 0x2badb002;

    private static final int INFO_SIZE = 88;

    // What is valid in the information.
    private static final int HAS_MEMORY = 1;
    private static final int HAS_COMMAND_LINE = 1 << 2;
    private static final int HAS_MODULES = 1 << 3;
    private static final int HAS_MEMORY_MAP = 1 << 6;
    private static final int HAS_LOADER_NAME = 1 << 9;

    // Where it is in the information.
    private static final int MEMORY_LOWER = 4;
    private static final int MEMORY_UPPER = 8;
    private static final int COMMAND_LINE = 16;
    private static final int MODULE_COUNT = 20;
    private static final int MODULES = 24;
    private static final int MEMORY_MAP_LENGTH = 44;
    private static final int MEMORY_MAP = 48;
    private static final int LOADER_NAME = 64;

    /** The size of an entry of the memory map, without the size itself. */
    private static final int MAP_ENTRY = 20;

    private Multiboot() {}

    /** Lays out what goes beside an image that ends at {@code end}. */
    static Entry lay(long entry, long end, BootSource source, Layout layout) {
        layout.put("the descriptor table", DescriptorTable.ADDRESS, DescriptorTable.of32Bits());
        CorebootTable.put(layout);
        BiosStub.put(layout);
        long info = layout.putLow("the boot information", information(end, source, layout));
        return new Entry.ProtectedMode(entry, MAGIC, info, 0, 0);
    }

    private static ByteBuffer information(long end, BootSource source, Layout layout) {
        MemoryMap map = source.map();
        ByteBuffer info = Bytes.allocate(INFO_SIZE);
        info.putInt(0, HAS_MEMORY | HAS_COMMAND_LINE | HAS_MODULES | HAS_MEMORY_MAP | HAS_LOADER_NAME);
        info.putInt(MEMORY_LOWER, (int) (Math.min(MemoryMap.LOW_END, map.lowEnd()) >> 10));
        info.putInt(MEMORY_UPPER, (int) (Math.max(0, map.lowEnd() - MemoryMap.HIGH_START) >> 10));
        info.putInt(COMMAND_LINE, (int) layout.putLow("the command line", Bytes.ofText(source.commandLine())));
        info.putInt(LOADER_NAME, (int) layout.putLow("the loader's name", Bytes.ofText("virt4j")));
        Path initrd = source.initrd();
        if (initrd != null) {
            info.putInt(MODULE_COUNT, 1)
                    .putInt(MODULES, (int) layout.putLow("the modules", module(initrd, end, layout)));
        }
        ByteBuffer entries = memoryMap(map.usable());
        info.putInt(MEMORY_MAP_LENGTH, entries.remaining());
        return info.putInt(MEMORY_MAP, (int) layout.putLow("the memory map", entries));
    }

    private static ByteBuffer module(Path initrd, long end, Layout layout) {
        Piece piece = layout.putHigh(initrd, end, layout.map().lowEnd());
        long name = layout.putLow("the module's name", Bytes.ofText(String.valueOf(initrd.getFileName())));
        long moduleEnd = piece.address() + piece.length();
        ByteBuffer module = Bytes.allocate(4 * Integer.BYTES);
        return module.putInt((int) piece.address())
                .putInt((int) moduleEnd)
                .putInt((int) name)
                .rewind();
    }

    private static ByteBuffer memoryMap(List<MemoryMap.Piece> usable) {
        ByteBuffer entries = Bytes.allocate(usable.size() * (Integer.BYTES + MAP_ENTRY));
        for (MemoryMap.Piece piece : usable) {
            entries.putInt(MAP_ENTRY)
                    .putLong(piece.address())
                    .putLong(piece.length())
                    .putInt(MemoryMap.RAM);
        }
        return entries.flip();
    }
}
