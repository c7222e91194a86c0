package io.virt4j.kvm.virtio;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Why a device has interrupted, as bits that the driver acknowledges. (virtio 1.2, 4.2.2, InterruptStatus) */
final class InterruptStatus {
    private static final int USED_BUFFER = 1;
    private static final int CONFIG_CHANGE = 2;

    private int bits;

    int bits() {
        return bits;
    }

    void usedBuffer() {
        bits |= USED_BUFFER;
    }

    void configChange() {
        bits |= CONFIG_CHANGE;
    }

    void acknowledge(int seen) {
        bits &= ~seen;
    }

    void reset() {
        bits = 0;
    }

    void save(DataOutput out) throws IOException {
        out.writeByte(bits);
    }

    void restore(DataInput in) throws IOException {
        bits = in.readUnsignedByte() & (USED_BUFFER | CONFIG_CHANGE);
    }
}
