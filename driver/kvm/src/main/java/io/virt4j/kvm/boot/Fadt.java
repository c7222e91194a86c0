package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/** ACPI's table of fixed registers: where a guest powers the machine off and resets it. (ACPI specification 6.5, 5.2.9) */
final class Fadt {
    private static final int LENGTH = 276;
    private static final int REVISION = 6;
    private static final int MINOR_REVISION = 5;

    // Where the fields are.
    private static final int FIRMWARE_CTRL = 36;
    private static final int SCI_INT = 46;
    private static final int PM1A_EVT_BLK = 56;
    private static final int PM1A_CNT_BLK = 64;
    private static final int PM_TMR_BLK = 76;
    private static final int PM1_EVT_LEN = 88;
    private static final int PM1_CNT_LEN = 89;
    private static final int PM_TMR_LEN = 91;
    private static final int P_LVL2_LAT = 96;
    private static final int P_LVL3_LAT = 98;
    private static final int IAPC_BOOT_ARCH = 109;
    private static final int FLAGS = 112;
    private static final int RESET_REG = 116;
    private static final int RESET_VALUE = 128;
    private static final int FADT_MINOR_VERSION = 131;
    private static final int X_DSDT = 140;
    private static final int X_PM1A_EVT_BLK = 148;
    private static final int X_PM1A_CNT_BLK = 172;
    private static final int X_PM_TMR_BLK = 208;
    private static final int SLEEP_CONTROL_REG = 244;
    private static final int SLEEP_STATUS_REG = 256;

    // Flags: caches can be flushed, C1 is there, no buttons and no alarm, a timer of 32 bits, the reset register,
    // reduced hardware.
    private static final int COMMON_FLAGS = 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 10;
    private static final int TMR_VAL_EXT = 1 << 8;
    private static final int HW_REDUCED_ACPI = 1 << 20;

    /** There are devices of ISA's, and no VGA. */
    private static final int BOOT_ARCH = 1 | 1 << 2;

    /** Latencies above 100 and 1000 say that there is no C2 and no C3. */
    private static final int NO_C2 = 101;

    private static final int NO_C3 = 1001;

    // The registers.
    static final int SCI = 9;
    private static final int PM1A_EVENT = 0x600;
    private static final int PM1A_CONTROL = 0x604;
    private static final int PM_TIMER = 0x608;
    private static final int SLEEP_STATUS = 0x604;
    private static final int SLEEP_CONTROL = 0x605;

    /** The keyboard controller's command that pulses the reset line. */
    private static final int RESET_PORT = 0x64;

    private static final int PULSE_RESET_LINE = 0xfe;

    private Fadt() {}

    /** A table that refers to others by their addresses. */
    static ByteBuffer of(AcpiPower power, long dsdt, long facs) {
        ByteBuffer table = AcpiTable.start("FACP", REVISION, LENGTH);
        table.putShort(P_LVL2_LAT, (short) NO_C2).putShort(P_LVL3_LAT, (short) NO_C3);
        table.putShort(IAPC_BOOT_ARCH, (short) BOOT_ARCH).put(FADT_MINOR_VERSION, (byte) MINOR_REVISION);
        register(table, RESET_REG, RESET_PORT, 1);
        table.put(RESET_VALUE, (byte) PULSE_RESET_LINE).putLong(X_DSDT, dsdt);
        if (power == AcpiPower.REDUCED) {
            table.putInt(FLAGS, COMMON_FLAGS | HW_REDUCED_ACPI);
            register(table, SLEEP_CONTROL_REG, SLEEP_CONTROL, 1);
            register(table, SLEEP_STATUS_REG, SLEEP_STATUS, 1);
        } else {
            table.putInt(FLAGS, COMMON_FLAGS | TMR_VAL_EXT);
            table.putInt(FIRMWARE_CTRL, (int) facs).putShort(SCI_INT, (short) SCI);
            table.putInt(PM1A_EVT_BLK, PM1A_EVENT)
                    .putInt(PM1A_CNT_BLK, PM1A_CONTROL)
                    .putInt(PM_TMR_BLK, PM_TIMER);
            table.put(PM1_EVT_LEN, (byte) 4).put(PM1_CNT_LEN, (byte) 2).put(PM_TMR_LEN, (byte) 4);
            register(table, X_PM1A_EVT_BLK, PM1A_EVENT, 4);
            register(table, X_PM1A_CNT_BLK, PM1A_CONTROL, 2);
            register(table, X_PM_TMR_BLK, PM_TIMER, 4);
        }
        return AcpiTable.finish(table);
    }

    /** A Generic Address Structure of ports. (ACPI specification 6.5, 5.2.3.2) */
    private static void register(ByteBuffer table, int at, int port, int bytes) {
        int accessSize = Integer.numberOfTrailingZeros(Math.min(bytes, 4)) + 1;
        // A register of 4 bytes for events is two of 2 bytes.
        int access = at == X_PM1A_EVT_BLK ? 2 : accessSize;
        table.put(at, (byte) 1)
                .put(at + 1, (byte) (8 * bytes))
                .put(at + 3, (byte) access)
                .putLong(at + 4, port);
    }
}
