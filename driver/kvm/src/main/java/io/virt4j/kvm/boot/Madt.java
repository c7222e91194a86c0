package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/** ACPI's table of processors and interrupt controllers. (ACPI specification 6.5, 5.2.12) */
final class Madt {
    private static final int REVISION = 5;
    private static final int FIXED_PART = AcpiTable.HEADER + 8;

    /** There is a PIC too. */
    private static final int PCAT_COMPAT = 1;

    // The types of entries, and their lengths.
    private static final byte[] LOCAL_APIC = {0, 8};
    private static final byte[] IO_APIC = {1, 12};
    private static final byte[] OVERRIDE = {2, 10};
    private static final byte[] LOCAL_APIC_NMI = {4, 6};

    private static final int ENABLED = 1;
    private static final int ALL_PROCESSORS = 0xff;
    private static final int LINT1 = 1;
    private static final int LEVEL_ACTIVE_HIGH = 0xd;

    private Madt() {}

    /** Local APICs from 0 on, and an IOAPIC whose inputs are the interrupts' numbers. */
    static ByteBuffer of(int vcpus, AcpiPower power) {
        boolean hasSci = power == AcpiPower.FIXED;
        int entries = vcpus * LOCAL_APIC[1] + IO_APIC[1] + (hasSci ? OVERRIDE[1] : 0) + LOCAL_APIC_NMI[1];
        ByteBuffer table = AcpiTable.start("APIC", REVISION, FIXED_PART + entries);
        table.putInt((int) Platform.LOCAL_APIC).putInt(hasSci ? PCAT_COMPAT : 0);
        for (int id = 0; id < vcpus; id++) {
            table.put(LOCAL_APIC).put((byte) id).put((byte) id).putInt(ENABLED);
        }
        table.put(IO_APIC)
                .put((byte) vcpus)
                .put((byte) 0)
                .putInt((int) Platform.IO_APIC)
                .putInt(0);
        if (hasSci) {
            table.put(OVERRIDE)
                    .put((byte) 0)
                    .put((byte) Fadt.SCI)
                    .putInt(Fadt.SCI)
                    .putShort((short) LEVEL_ACTIVE_HIGH);
        }
        table.put(LOCAL_APIC_NMI).put((byte) ALL_PROCESSORS).putShort((short) 0).put((byte) LINT1);
        return AcpiTable.finish(table);
    }
}
