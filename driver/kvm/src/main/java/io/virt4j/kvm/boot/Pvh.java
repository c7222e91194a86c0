package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * Xen's protocol for guests without firmware: protected mode without paging, and the address of {@code hvm_start_info} in
 * EBX. (Xen, docs/misc/pvh.pandoc; xen/interface/hvm/start_info.h)
 */
final class Pvh {
    private static final int MAGIC = 0x336ec578;
    private static final int VERSION = 1;
    private static final int START_INFO_SIZE = 56;

    private Pvh() {}

    /** Lays out what goes beside an image that ends at {@code end}. */
    static Entry lay(long entry, long end, BootSource source, Layout layout) {
        layout.put("the descriptor table", DescriptorTable.ADDRESS, DescriptorTable.of32Bits());
        long startInfo = layout.putLow("the start information", startInfo(end, source, layout));
        return new Entry.ProtectedMode(entry, 0, startInfo, 0, 0);
    }

    private static ByteBuffer startInfo(long end, BootSource source, Layout layout) {
        List<MemoryMap.Piece> usable = source.map().usable();
        long commandLine = layout.putLow("the command line", Bytes.ofText(source.commandLine()));
        ByteBuffer info = Bytes.allocate(START_INFO_SIZE);
        Path initrd = source.initrd();
        info.putInt(MAGIC).putInt(VERSION).putInt(0).putInt(initrd == null ? 0 : 1);
        info.putLong(initrd == null ? 0 : layout.putLow("the module list", module(initrd, end, layout)));
        info.putLong(commandLine).putLong(source.tables().rsdp());
        info.putLong(layout.putLow("the memory map", memoryMap(usable)));
        info.putInt(usable.size()).putInt(0);
        return info.flip();
    }

    /** struct hvm_modlist_entry. */
    private static ByteBuffer module(Path initrd, long end, Layout layout) {
        Piece piece = layout.putHigh(initrd, end, layout.map().lowEnd());
        return Bytes.ofLongs(piece.address(), piece.length(), 0, 0);
    }

    /** struct hvm_memmap_table_entry, with the types of e820. */
    private static ByteBuffer memoryMap(List<MemoryMap.Piece> usable) {
        ByteBuffer table = Bytes.allocate(usable.size() * 3 * Long.BYTES);
        for (MemoryMap.Piece piece : usable) {
            table.putLong(piece.address()).putLong(piece.length()).putLong(MemoryMap.RAM);
        }
        return table.flip();
    }
}
