package io.virt4j.kvm.virtio;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The features that a device offers and those that its driver takes, seen through windows of 32 bits. */
final class Negotiation {
    private final long all;
    private int offeredWindow;
    private int takenWindow;
    private long taken;

    Negotiation(long ofDevice) {
        this.all = ofDevice | Feature.ALL;
    }

    void selectOffered(int window) {
        offeredWindow = window;
    }

    void selectTaken(int window) {
        takenWindow = window;
    }

    long offered() {
        return switch (offeredWindow) {
            case 0 -> all & 0xffffffffL;
            case 1 -> all >>> 32;
            default -> 0;
        };
    }

    void take(int bits) {
        if (takenWindow == 0) {
            taken = (taken & ~0xffffffffL) | Integer.toUnsignedLong(bits);
        } else if (takenWindow == 1) {
            taken = (taken & 0xffffffffL) | (long) bits << 32;
        }
    }

    /** Whether the driver took nothing that is not offered, and speaks this version. */
    boolean areConsistent() {
        return (taken & ~all) == 0 && has(Feature.VERSION_1);
    }

    long taken() {
        return taken;
    }

    boolean has(long feature) {
        return (taken & feature) != 0;
    }

    void reset() {
        offeredWindow = 0;
        takenWindow = 0;
        taken = 0;
    }

    void save(DataOutput out) throws IOException {
        out.writeLong(all);
        out.writeInt(offeredWindow);
        out.writeInt(takenWindow);
        out.writeLong(taken);
    }

    void restore(DataInput in) throws IOException {
        long offered = in.readLong();
        if (offered != all) {
            throw new IOException("a device with the features 0x" + Long.toHexString(offered) + " where one with 0x"
                    + Long.toHexString(all) + " is");
        }
        offeredWindow = in.readInt();
        takenWindow = in.readInt();
        taken = in.readLong();
    }
}
