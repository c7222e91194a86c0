package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/**
 * What real-mode code finds where a PC has its BIOS: services that say that they are not there, and a reset vector that
 * resets the machine. Boot loaders go back to real mode to reset. (Ralf Brown's Interrupt List, the carry flag)
 */
final class BiosStub {
    private static final int VECTORS = 256;

    /** The last 32 bytes of the first megabyte, as {@code SEGMENT:SERVICE} in real mode. */
    private static final long ADDRESS = 0xfffe0;

    private static final int SEGMENT = 0xf000;
    private static final int SERVICE = 0xffe0;
    private static final int RESET_VECTOR = 0x10;
    private static final int SIZE = 0x20;

    /** {@code push bp; mov bp, sp; or byte [bp+6], 1; pop bp; iret}: the carry flag of the caller's flags. */
    private static final byte[] FAIL = {0x55, (byte) 0x89, (byte) 0xe5, (byte) 0x80, 0x4e, 6, 1, 0x5d, (byte) 0xcf};

    /** {@code mov al, 0xfe; out 0x64, al; hlt; jmp} to that: the line of the keyboard controller that resets. */
    private static final byte[] RESET = {
        (byte) 0xb0, (byte) 0xfe, (byte) 0xe6, 0x64, (byte) 0xf4, (byte) 0xeb, (byte) 0xfd
    };

    private BiosStub() {}

    /** Puts it into a guest's memory, if that reaches as far. */
    static void put(Layout layout) {
        if (layout.map().lowEnd() < ADDRESS + SIZE) {
            return;
        }
        ByteBuffer vectors = Bytes.allocate(VECTORS * Integer.BYTES);
        while (vectors.hasRemaining()) {
            vectors.putInt(SEGMENT << 16 | SERVICE);
        }
        layout.put("the interrupt vectors", 0, vectors.flip());
        ByteBuffer code = Bytes.allocate(SIZE);
        layout.put("the BIOS", ADDRESS, code.put(0, FAIL).put(RESET_VECTOR, RESET));
    }
}
