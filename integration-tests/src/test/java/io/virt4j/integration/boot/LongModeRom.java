package io.virt4j.integration.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** A ROM that does nothing but enter a guest that lies in memory already, in long mode, as the direct driver does. */
final class LongModeRom {
    private static final int SIZE = 65536;
    private static final int RESET_VECTOR = 0xfff0;

    private static final String TO_LONG_MODE = "fa" // cli
            + "2e 66 0f 01 16 3c 00" // lgdt cs:[0x3c]
            + "0f 20 e0 66 83 c8 20 0f 22 e0" // mov eax, cr4; or eax, 0x20; mov cr4, eax
            + "66 b8 00 90 00 00 0f 22 d8" // mov eax, 0x9000; mov cr3, eax
            + "66 b9 80 00 00 c0 0f 32 66 0d 00 01 00 00 0f 30" // mov ecx, 0xc0000080; rdmsr; or eax, 0x100; wrmsr
            + "66 b8 11 00 00 80 0f 22 c0" // mov eax, 0x80000011; mov cr0, eax
            + "66 ea 42 00 ff ff 10 00" // jmp 0x10:0xffff0042
            + "1f 00 00 05 00 00" // the descriptor table: 32 bytes at 0x500
            + "b8 18 00 00 00 8e d8 8e c0 8e d0 8e e0 8e e8" // mov eax, 0x18; mov ds, es, ss, fs and gs, eax
            + "bc 00 90 00 00"; // mov esp, 0x9000

    private LongModeRom() {}

    /** A ROM for an entry with an address in RSI; both below 2 GiB. */
    static byte[] entering(long instruction, long rsi) {
        ByteBuffer rom = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        rom.put(HexFormat.of().parseHex(TO_LONG_MODE.replace(" ", "")));
        rom.put((byte) 0xbe).putInt((int) rsi); // mov esi, …
        rom.put((byte) 0xb8).putInt((int) instruction).put((byte) 0xff).put((byte) 0xe0); // mov eax, …; jmp rax
        rom.position(RESET_VECTOR).put((byte) 0xe9).putShort((short) (SIZE - RESET_VECTOR - 3)); // jmp 0
        return rom.array();
    }
}
