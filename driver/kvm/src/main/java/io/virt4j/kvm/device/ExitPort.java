package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.util.function.IntConsumer;

/** A port where a guest ends the machine by leaving a byte, its exit code: where QEMU users put isa-debug-exit. */
public final class ExitPort implements BusDevice {
    /** The port, which is one byte wide. */
    public static final int PORT = 0xf4;

    private final IntConsumer exit;

    /** Calls {@code exit} with the code, from 0 to 255. */
    public ExitPort(IntConsumer exit) {
        this.exit = exit;
    }

    @Override
    public long read(int offset, int size) {
        return 0;
    }

    @Override
    public void write(int offset, int size, long value) {
        exit.accept((int) value);
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void restore(DataInput in) {}
}
