package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Buffers in the order of bytes of x86, and what is not so plain in them. */
final class Bytes {
    private Bytes() {}

    static ByteBuffer allocate(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer ofLongs(long... values) {
        ByteBuffer bytes = allocate(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        return bytes;
    }

    /** A text with a zero behind it. */
    static ByteBuffer ofText(String text) {
        return ByteBuffer.wrap((text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    static long unsignedInt(ByteBuffer bytes, int offset) {
        return Integer.toUnsignedLong(bytes.getInt(offset));
    }

    static int unsignedShort(ByteBuffer bytes, int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }

    /** The byte that makes the sum of all bytes 0 in its lowest 8 bits, as firmware tables have it. */
    static byte checksum(ByteBuffer bytes) {
        int sum = 0;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            sum += bytes.get(i);
        }
        return (byte) -sum;
    }
}
