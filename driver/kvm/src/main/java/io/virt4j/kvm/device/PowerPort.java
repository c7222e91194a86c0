package io.virt4j.kvm.device;

import java.io.DataInput;
import java.io.DataOutput;

/**
 * The register where a guest powers the machine off: the PM1a control of ACPI, where QEMU's PCs have it. (ACPI
 * specification 6.5, 4.8.4.2.1, PM1 Control Registers)
 */
public final class PowerPort implements BusDevice {
    /** The first of its ports. */
    public static final int PORT = 0x604;

    /** How many ports it has. */
    public static final int PORTS = 2;

    private static final int SLEEP_ENABLE = 1 << 13;
    private static final int SLEEP_TYPE = 7 << 10;

    /** QEMU's sleep type for "soft off". */
    private static final int SOFT_OFF = 0;

    private final Runnable powerOff;

    public PowerPort(Runnable powerOff) {
        this.powerOff = powerOff;
    }

    @Override
    public long read(int offset, int size) {
        return 0;
    }

    @Override
    public void write(int offset, int size, long value) {
        long control = value << (8 * offset);
        if ((control & SLEEP_ENABLE) != 0 && (control & SLEEP_TYPE) == SOFT_OFF) {
            powerOff.run();
        }
    }

    @Override
    public void save(DataOutput out) {}

    @Override
    public void restore(DataInput in) {}
}
