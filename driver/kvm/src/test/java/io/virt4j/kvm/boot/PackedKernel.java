package io.virt4j.kvm.boot;

import io.virt4j.kvm.TestKernel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A bzImage around a payload. */
final class PackedKernel {
    private static final int KERNEL = 1024;

    private final byte[] packed;
    private final int size;
    private final boolean hasOwnSize;

    /** With the size behind it, unless it has it already as gzip has. */
    PackedKernel(byte[] packed, int size) {
        this(packed, size, packed[0] == 0x1f);
    }

    /** With the size behind it, unless the packed bytes have their own. */
    PackedKernel(byte[] packed, int size, boolean hasOwnSize) {
        this.packed = packed;
        this.size = size;
        this.hasOwnSize = hasOwnSize;
    }

    byte[] image() {
        ByteBuffer plain = new TestKernel("f4").image();
        int length = packed.length + (hasOwnSize ? 0 : Integer.BYTES);
        int offset = plain.remaining() - KERNEL;
        ByteBuffer image = ByteBuffer.allocate((plain.remaining() + length + 15) / 16 * 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(plain)
                .put(packed);
        if (!hasOwnSize) {
            image.putInt(size);
        }
        image.putInt(0x248, offset).putInt(0x24c, length).putInt(0x1f4, (image.capacity() - KERNEL) / 16);
        return image.array();
    }
}
