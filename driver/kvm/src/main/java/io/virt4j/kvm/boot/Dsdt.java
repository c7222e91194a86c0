package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.util.List;

/** ACPI's table of devices that cannot be found otherwise, in byte code. (ACPI specification 6.5, 5.2.11.1) */
final class Dsdt {
    private static final int REVISION = 2;

    // COM1, as the serial port's device has it.
    private static final int COM1 = 0x3f8;
    private static final int COM1_PORTS = 8;
    private static final int COM1_INTERRUPT = 4;

    private Dsdt() {}

    static ByteBuffer of(List<MmioDevice> devices, boolean hasSerialPort) {
        byte[] code = Aml.joined(
                Aml.name("_S5", Aml.packageOf(Aml.integer(0), Aml.integer(0), Aml.integer(0), Aml.integer(0))),
                Aml.scope("_SB_", hasSerialPort ? serialPort() : new byte[0], virtio(devices)));
        ByteBuffer table = AcpiTable.start("DSDT", REVISION, AcpiTable.HEADER + code.length);
        return AcpiTable.finish(table.put(code));
    }

    private static byte[] serialPort() {
        return Aml.device(
                "COM1",
                Aml.name("_HID", Aml.eisaId("PNP0501")),
                Aml.name("_UID", Aml.integer(1)),
                Aml.name("_CRS", Aml.resources(Aml.ports(COM1, COM1_PORTS), Aml.irq(COM1_INTERRUPT))));
    }

    private static byte[] virtio(List<MmioDevice> devices) {
        byte[][] terms = new byte[devices.size()][];
        for (int i = 0; i < terms.length; i++) {
            MmioDevice device = devices.get(i);
            terms[i] = Aml.device(
                    String.format("V%03X", i),
                    Aml.name("_HID", Aml.string("LNRO0005")),
                    Aml.name("_UID", Aml.integer(i)),
                    Aml.name("_CCA", Aml.integer(1)),
                    Aml.name(
                            "_CRS",
                            Aml.resources(
                                    Aml.memory(device.address(), device.length()), Aml.interrupt(device.interrupt()))));
        }
        return Aml.joined(terms);
    }
}
