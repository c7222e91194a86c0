package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/**
 * The global descriptor table that a guest begins with, with Linux' selectors of flat code and flat data. (boot.rst, 32-bit
 * and 64-bit Boot Protocol; Intel SDM volume 3, 3.4.5)
 */
final class DescriptorTable {
    /** Above the interrupt vectors and the BIOS' data. */
    static final long ADDRESS = 0x500;

    static final int CODE_SELECTOR = 0x10;
    static final int DATA_SELECTOR = 0x18;

    private static final int ENTRIES = 4;

    /** Its last offset in bytes. */
    static final int LIMIT = ENTRIES * Long.BYTES - 1;

    private static final long CODE_64 = 0x00af9b000000ffffL;
    private static final long CODE_32 = 0x00cf9b000000ffffL;
    private static final long DATA = 0x00cf93000000ffffL;

    private DescriptorTable() {}

    static ByteBuffer of64Bits() {
        return Bytes.ofLongs(0, 0, CODE_64, DATA);
    }

    static ByteBuffer of32Bits() {
        return Bytes.ofLongs(0, 0, CODE_32, DATA);
    }
}
