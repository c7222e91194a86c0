package io.virt4j.kvm.virtio;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a device says of itself to its driver, byte by byte as its kind prescribes; a part of it may be the driver's to
 * write. Where nothing is, zeroes are read. (virtio 1.2, 2.5)
 */
public final class ConfigSpace {
    private final ByteBuffer bytes;
    private final int writableFrom;
    private final int writableTo;

    /** A space that the driver cannot write, of {@code size} zero bytes. */
    public ConfigSpace(int size) {
        this(size, 0, 0);
    }

    /** One of which the driver writes the bytes from {@code writableFrom} to before {@code writableTo}. */
    public ConfigSpace(int size, int writableFrom, int writableTo) {
        this.bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        this.writableFrom = writableFrom;
        this.writableTo = writableTo;
    }

    public ConfigSpace putByte(int offset, int value) {
        bytes.put(offset, (byte) value);
        return this;
    }

    public ConfigSpace putShort(int offset, int value) {
        bytes.putShort(offset, (short) value);
        return this;
    }

    public ConfigSpace putInt(int offset, int value) {
        bytes.putInt(offset, value);
        return this;
    }

    public ConfigSpace putLong(int offset, long value) {
        bytes.putLong(offset, value);
        return this;
    }

    public int getInt(int offset) {
        return bytes.getInt(offset);
    }

    long read(int offset, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            int at = offset + i;
            long part = at >= 0 && at < bytes.capacity() ? Byte.toUnsignedLong(bytes.get(at)) : 0;
            value |= part << (8 * i);
        }
        return value;
    }

    /** Whether anything of it was the driver's to write. */
    boolean write(int offset, int size, long value) {
        boolean written = false;
        for (int i = 0; i < size; i++) {
            int at = offset + i;
            if (at >= writableFrom && at < writableTo) {
                bytes.put(at, (byte) (value >>> (8 * i)));
                written = true;
            }
        }
        return written;
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(bytes.capacity());
        out.write(bytes.array());
    }

    /** What the device itself says may have changed since; what the driver has been told is what counts. */
    void restore(DataInput in) throws IOException {
        int size = in.readInt();
        if (size != bytes.capacity()) {
            throw new IOException("a configuration of " + size + " bytes where " + bytes.capacity() + " are");
        }
        in.readFully(bytes.array());
    }
}
