package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The registers of ACPI's power management events, of which none happens: what is enabled is remembered. (ACPI specification
 * 6.5, 4.8.3.1)
 */
public final class PowerEvents implements BusDevice {
    /** Where QEMU's PCs have them, beside {@link PowerPort}. */
    public static final int PORT = 0x600;

    /** How many ports they have: two for what happened, two for what is enabled. */
    public static final int PORTS = 4;

    private static final int ENABLE = 2;

    private long enabled;

    @Override
    public synchronized long read(int offset, int size) {
        return (enabled << (8 * ENABLE)) >>> (8 * offset);
    }

    @Override
    public synchronized void write(int offset, int size, long value) {
        for (int i = 0; i < size; i++) {
            int shift = 8 * (offset + i - ENABLE);
            if (shift >= 0) {
                enabled = (enabled & ~(0xffL << shift)) | ((value >>> (8 * i)) & 0xff) << shift;
            }
        }
    }

    @Override
    public synchronized void save(DataOutput out) throws IOException {
        out.writeShort((int) enabled);
    }

    @Override
    public synchronized void restore(DataInput in) throws IOException {
        enabled = in.readUnsignedShort();
    }
}
