package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;

/** A port where a guest's kernel says that it panicked: pvpanic on the ISA bus. (QEMU, docs/specs/pvpanic) */
public final class PanicPort implements BusDevice {
    /** The port, which is one byte wide. */
    public static final int PORT = 0x505;

    private static final int PANICKED = 1;

    private final Runnable panic;

    /** Calls {@code panic} when the guest says so. */
    public PanicPort(Runnable panic) {
        this.panic = panic;
    }

    /** The events that it takes. */
    @Override
    public long read(int offset, int size) {
        return PANICKED;
    }

    @Override
    public void write(int offset, int size, long value) {
        if ((value & PANICKED) != 0) {
            panic.run();
        }
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void restore(DataInput in) {}
}
