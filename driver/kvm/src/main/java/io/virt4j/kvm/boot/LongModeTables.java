package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/**
 * The page tables that a 64-bit kernel begins with: the first 4 GiB mapped where they are, by pages of 2 MiB. (boot.rst,
 * 64-bit Boot Protocol; Intel SDM volume 3, 4.5)
 */
final class LongModeTables {
    /** Where they are in the guest's memory; the kernel may use the space once it has its own. */
    static final long PML4 = 0x9000;

    /** What a kernel that wants one may use as its first stack: it grows down from here. */
    static final long STACK = PML4;

    private static final long PDPT = PML4 + 0x1000;
    private static final long DIRECTORIES = PDPT + 0x1000;

    private static final int ENTRIES = 512;
    private static final int MAPPED_GIBIBYTES = 4;
    private static final long LARGE_PAGE = 2 << 20;

    private static final long PRESENT_AND_WRITABLE = 0x3;
    private static final long LARGE = 0x80;

    private LongModeTables() {}

    /** Puts the tables and the descriptors into a layout. */
    static void put(Layout layout) {
        layout.put("the descriptor table", DescriptorTable.ADDRESS, DescriptorTable.of64Bits());
        layout.put("the page tables", PML4, tables());
    }

    private static ByteBuffer tables() {
        long[] tables = new long[(2 + MAPPED_GIBIBYTES) * ENTRIES];
        tables[0] = PDPT | PRESENT_AND_WRITABLE;
        for (int i = 0; i < MAPPED_GIBIBYTES; i++) {
            tables[ENTRIES + i] = (DIRECTORIES + i * 0x1000L) | PRESENT_AND_WRITABLE;
        }
        for (int i = 0; i < MAPPED_GIBIBYTES * ENTRIES; i++) {
            tables[2 * ENTRIES + i] = i * LARGE_PAGE | LARGE | PRESENT_AND_WRITABLE;
        }
        return Bytes.ofLongs(tables);
    }
}
