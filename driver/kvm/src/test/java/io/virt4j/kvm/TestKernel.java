package io.virt4j.kvm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The smallest bzImage around some 64-bit code, which tests then bend. */
public final class TestKernel {
    /** What the guest ends with: {@code mov dx, 0x604; mov ax, 0x2000; out dx, ax}. */
    public static final String POWERS_OFF = "66 ba 04 06 66 b8 00 20 66 ef";

    /** {@code jmp $}. */
    public static final String LOOPS = "eb fe";

    private static final int SETUP = 1024;
    private static final int ENTRY = 0x200;

    private final ByteBuffer image;

    /** A kernel that runs that machine code, in hex. */
    public TestKernel(String code) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(code);
        int kernel = (ENTRY + bytes.length + 15) / 16 * 16;
        image = ByteBuffer.allocate(SETUP + kernel).order(ByteOrder.LITTLE_ENDIAN);
        set8(0x1f1, 1);
        set32(0x1f4, kernel / 16);
        set16(0x1fe, 0xaa55);
        set16(0x200, 0x66eb);
        set32(0x202, 0x53726448);
        set16(0x206, 0x020c);
        set32(0x22c, 0x7fffffff);
        set16(0x236, 1);
        set32(0x238, 255);
        set64(0x258, 0x100000);
        set32(0x260, 0x1000);
        image.put(SETUP + ENTRY, bytes);
    }

    public TestKernel set8(int offset, int value) {
        image.put(offset, (byte) value);
        return this;
    }

    public TestKernel set16(int offset, int value) {
        image.putShort(offset, (short) value);
        return this;
    }

    public TestKernel set32(int offset, int value) {
        image.putInt(offset, value);
        return this;
    }

    public TestKernel set64(int offset, long value) {
        image.putLong(offset, value);
        return this;
    }

    /** All of the image. */
    public ByteBuffer image() {
        return image.duplicate();
    }

    /** The image as a file in {@code folder}. */
    public Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("kernel"), image.array());
    }
}
