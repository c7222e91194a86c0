package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The tables by which guests find processors, interrupts, devices and power. (ACPI specification 6.5, 5.2) */
public final class AcpiTables {
    /** Where guests look for the root pointer. (ACPI specification 6.5, 5.2.5.1) */
    static final long ADDRESS = 0xe0000;

    /** Where the MP table is. */
    private static final long END = MpTable.ADDRESS;

    private static final int ALIGNMENT = 64;

    private static final int RSDP_LENGTH = 36;
    private static final int RSDP_LENGTH_1 = 20;
    private static final int RSDP_REVISION = 2;
    private static final int RSDP_CHECKSUM = 8;
    private static final int RSDP_EXTENDED_CHECKSUM = 32;

    private static final int FACS_LENGTH = 64;
    private static final int FACS_VERSION = 2;
    private static final int FACS_VERSION_AT = 32;

    private final List<Piece.Bytes> pieces = new ArrayList<>();
    private long next = ADDRESS + ALIGNMENT;

    private AcpiTables() {}

    /**
     * Tables for a machine.
     *
     * @param vcpus from 1 to {@link MpTable#MOST_VCPUS}, with local APICs numbered from 0
     * @param devices what there is by virtio-mmio, a few hundred at most
     * @param hasSerialPort whether there is COM1
     */
    public static PlatformTables of(int vcpus, List<MmioDevice> devices, boolean hasSerialPort, AcpiPower power) {
        Platform.checkVcpus(vcpus);
        AcpiTables tables = new AcpiTables();
        long dsdt = tables.add(Dsdt.of(devices, hasSerialPort));
        long facs = power == AcpiPower.FIXED ? tables.add(facs()) : 0;
        long fadt = tables.add(Fadt.of(power, dsdt, facs));
        long madt = tables.add(Madt.of(vcpus, power));
        long xsdt = tables.add(xsdt(fadt, madt));
        tables.pieces.add(new Piece.Bytes(ADDRESS, rsdp(xsdt)));
        return new PlatformTables(tables.pieces, ADDRESS);
    }

    private long add(ByteBuffer table) {
        long address = next;
        next = (address + table.remaining() + ALIGNMENT - 1) & -ALIGNMENT;
        if (next > END) {
            throw new IllegalArgumentException("more devices than the BIOS' 64 KiB have room for");
        }
        pieces.add(new Piece.Bytes(address, table));
        return address;
    }

    /** What firmware and guest share, of which there is nothing to share. (ACPI specification 6.5, 5.2.10) */
    private static ByteBuffer facs() {
        ByteBuffer facs = Bytes.allocate(FACS_LENGTH);
        facs.put(AcpiTable.ascii("FACS")).putInt(FACS_LENGTH);
        return facs.put(FACS_VERSION_AT, (byte) FACS_VERSION).clear();
    }

    private static ByteBuffer xsdt(long... tables) {
        ByteBuffer xsdt = AcpiTable.start("XSDT", 1, AcpiTable.HEADER + tables.length * Long.BYTES);
        for (long table : tables) {
            xsdt.putLong(table);
        }
        return AcpiTable.finish(xsdt);
    }

    /** The root pointer, of which those who know only version 1 sum the first part. (ACPI specification 6.5, 5.2.5.3) */
    private static ByteBuffer rsdp(long xsdt) {
        ByteBuffer rsdp = Bytes.allocate(RSDP_LENGTH);
        rsdp.put(AcpiTable.ascii("RSD PTR ")).put((byte) 0).put(AcpiTable.OEM).put((byte) RSDP_REVISION);
        rsdp.putInt(0).putInt(RSDP_LENGTH).putLong(xsdt).clear();
        rsdp.put(RSDP_CHECKSUM, Bytes.checksum(rsdp.slice(0, RSDP_LENGTH_1)));
        return rsdp.put(RSDP_EXTENDED_CHECKSUM, Bytes.checksum(rsdp));
    }
}
