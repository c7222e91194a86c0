package io.virt4j.kvm.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;

/** A small ELF executable around some code, which tests then bend: one segment, and one note if wanted. */
final class TestElf {
    /** Where the code goes and is entered. */
    static final int ADDRESS = 0x100000;

    /** How long the segment is in memory. */
    static final int MEMORY = 0x3000;

    /** Where the code is in the file. */
    static final int CODE = 0x200;

    private static final int NOTE = 0x180;

    private final boolean is64;
    private final ByteBuffer file;
    private int headers = 1;

    private TestElf(boolean is64, String code) {
        this.is64 = is64;
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(code);
        file = ByteBuffer.allocate(CODE + bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(CODE, bytes);
        file.put(0, new byte[] {0x7f, 'E', 'L', 'F', (byte) (is64 ? 2 : 1), 1, 1});
        file.putShort(16, (short) 2).putShort(18, (short) (is64 ? 62 : 3)).putInt(20, 1);
        if (is64) {
            file.putLong(24, ADDRESS).putLong(32, 64).putShort(54, (short) 56);
        } else {
            file.putInt(24, ADDRESS).putInt(28, 52).putShort(42, (short) 32);
        }
        header(0, 1, CODE, bytes.length, MEMORY);
    }

    /** A file of 64 bits with that machine code, in hex. */
    static TestElf of64Bits(String code) {
        return new TestElf(true, code);
    }

    /** A file of 32 bits with that machine code, in hex. */
    static TestElf of32Bits(String code) {
        return new TestElf(false, code);
    }

    /** The same with a note of that name and type, whose content is the code's address. */
    TestElf withNote(String name, int type) {
        file.putInt(NOTE, name.length() + 1).putInt(NOTE + 4, 4).putInt(NOTE + 8, type);
        for (int i = 0; i < name.length(); i++) {
            file.put(NOTE + 12 + i, (byte) name.charAt(i));
        }
        file.putInt(NOTE + 12 + (name.length() + 4) / 4 * 4, ADDRESS);
        header(headers++, 4, NOTE, 12 + (name.length() + 4) / 4 * 4 + 4, 0);
        return this;
    }

    private void header(int index, int type, int offset, int size, int memory) {
        file.putShort(is64 ? 56 : 44, (short) (index + 1));
        int at = is64 ? 64 + index * 56 : 52 + index * 32;
        file.putInt(at, type);
        if (is64) {
            file.putLong(at + 8, offset)
                    .putLong(at + 24, ADDRESS)
                    .putLong(at + 32, size)
                    .putLong(at + 40, memory);
        } else {
            file.putInt(at + 4, offset)
                    .putInt(at + 12, ADDRESS)
                    .putInt(at + 16, size)
                    .putInt(at + 20, memory);
        }
    }

    TestElf set16(int offset, int value) {
        file.putShort(offset, (short) value);
        return this;
    }

    TestElf set32(int offset, int value) {
        file.putInt(offset, value);
        return this;
    }

    TestElf set64(int offset, long value) {
        file.putLong(offset, value);
        return this;
    }

    /** The file with more of a segment, so that it has that length; what is added does not pack well. */
    byte[] padded(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        for (int i = CODE; i < length; i += 2) {
            bytes[i] = 0;
        }
        file.get(0, bytes, 0, file.capacity());
        ByteBuffer longer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (is64) {
            longer.putLong(64 + 32, length - CODE).putLong(64 + 40, length - CODE);
        } else {
            longer.putInt(52 + 16, length - CODE).putInt(52 + 20, length - CODE);
        }
        return bytes;
    }

    /** All of the file. */
    ByteBuffer file() {
        return file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file in {@code folder}. */
    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("vmlinux"), file.array());
    }
}
