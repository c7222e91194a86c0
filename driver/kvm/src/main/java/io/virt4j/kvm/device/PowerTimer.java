package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.LongSupplier;

/** ACPI's power management timer, by which guests measure time. (ACPI specification 6.5, 4.8.3.3) */
public final class PowerTimer implements BusDevice {
    /** Where QEMU's PCs have it, beside {@link PowerPort}. */
    public static final int PORT = 0x608;

    /** How many ports it has. */
    public static final int PORTS = 4;

    private static final long HERTZ = 3_579_545;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final LongSupplier nanos;
    private long start;

    /** A timer that starts now, by a clock that counts nanoseconds. */
    public PowerTimer(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Bits from 32 on are cut off, as the hardware's counter wraps. */
    @Override
    public long read(int offset, int size) {
        return ticks() >>> (8 * offset);
    }

    private long ticks() {
        long passed = nanos.getAsLong() - start;
        return passed / NANOS_PER_SECOND * HERTZ + passed % NANOS_PER_SECOND * HERTZ / NANOS_PER_SECOND;
    }

    @Override
    public void write(int offset, int size, long value) {
        // It only counts.
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeLong(nanos.getAsLong() - start);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        start = nanos.getAsLong() - in.readLong();
    }
}
