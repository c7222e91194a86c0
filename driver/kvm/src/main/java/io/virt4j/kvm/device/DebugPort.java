package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;

/** A port where firmware writes what it does, byte by byte: where QEMU users put isa-debugcon. (QEMU, hw/char/debugcon) */
public final class DebugPort implements BusDevice {
    /** The port, which is one byte wide. */
    public static final int PORT = 0x402;

    /** What firmware reads here to see that somebody listens. */
    private static final int HERE = 0xe9;

    private final SerialLine line;

    public DebugPort(SerialLine line) {
        this.line = line;
    }

    @Override
    public long read(int offset, int size) {
        return HERE;
    }

    @Override
    public void write(int offset, int size, long value) {
        line.transmit((byte) value);
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void restore(DataInput in) {}
}
