package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** A multiboot image with addresses in its header, and some code behind the header, which tests then bend. */
final class TestMultiboot {
    static final int ADDRESS = 0x100000;
    static final int ENTRY = ADDRESS + 32;

    private static final int MAGIC = 0x1badb002;
    private static final int HAS_ADDRESSES = 1 << 16;

    private final ByteBuffer file;

    /** An image with that machine code, in hex. */
    TestMultiboot(String code) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(code);
        file = ByteBuffer.allocate(32 + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        flags(HAS_ADDRESSES).field(12, ADDRESS).field(16, ADDRESS);
        field(20, ADDRESS + file.capacity()).field(24, ADDRESS + 0x2000).field(28, ENTRY);
        file.put(32, bytes);
    }

    TestMultiboot flags(int flags) {
        return field(0, MAGIC).field(4, flags).field(8, -(MAGIC + flags));
    }

    TestMultiboot field(int offset, int value) {
        file.putInt(offset, value);
        return this;
    }

    /** All of the file. */
    ByteBuffer file() {
        return file.duplicate();
    }
}
