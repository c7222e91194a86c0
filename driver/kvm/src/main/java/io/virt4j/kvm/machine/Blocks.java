package io.virt4j.kvm.machine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Bytes with their length before them. */
final class Blocks {
    private static final int LONGEST = 1 << 24;

    private Blocks() {}

    static void write(DataOutput out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a part of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
