package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The table that coreboot leaves for its payloads, which tells them of the memory. Some that are entered by multiboot, such
 * as GRUB, look for it too. (coreboot, src/commonlib/include/commonlib/coreboot_tables.h)
 */
final class CorebootTable {
    /** Behind the descriptor table. Payloads look for it from 0x500 on, some in steps of 16 bytes, GRUB in steps of 24. */
    private static final long ADDRESS = 0x530;

    /** {@code LBIO}. */
    private static final int SIGNATURE = 0x4f49424c;

    private static final int HEADER = 24;
    private static final int HEADER_CHECKSUM = 8;
    private static final int TABLE_CHECKSUM = 16;

    private static final int MEMORY = 1;
    private static final int RECORD = 8;
    private static final int RANGE = 20;

    private CorebootTable() {}

    static void put(Layout layout) {
        layout.put("coreboot's table", ADDRESS, table(layout.map().usable()));
    }

    private static ByteBuffer table(List<MemoryMap.Piece> usable) {
        int length = RECORD + usable.size() * RANGE;
        ByteBuffer table = Bytes.allocate(HEADER + length);
        table.putInt(SIGNATURE)
                .putInt(HEADER)
                .putInt(0)
                .putInt(length)
                .putInt(0)
                .putInt(1);
        table.putInt(MEMORY).putInt(length);
        for (MemoryMap.Piece piece : usable) {
            table.putLong(piece.address()).putLong(piece.length()).putInt(MemoryMap.RAM);
        }
        table.flip();
        table.putInt(TABLE_CHECKSUM, internetChecksum(table.slice(HEADER, length)));
        return table.putInt(HEADER_CHECKSUM, internetChecksum(table.slice(0, HEADER)));
    }

    /** Of an even number of bytes. (RFC 1071) */
    private static int internetChecksum(ByteBuffer bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.remaining(); i += 2) {
            sum += Byte.toUnsignedInt(bytes.get(i)) | Byte.toUnsignedInt(bytes.get(i + 1)) << 8;
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return ~sum & 0xffff;
    }
}
