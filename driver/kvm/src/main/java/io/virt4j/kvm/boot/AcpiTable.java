package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The beginning that nearly all of ACPI's tables have. (ACPI specification 6.5, 5.2.6) */
final class AcpiTable {
    static final int HEADER = 36;

    static final byte[] OEM = ascii("VIRT4J");

    private static final int CHECKSUM = 9;

    private AcpiTable() {}

    /** A table with room for {@code length} bytes in all, at the end of its header. */
    static ByteBuffer start(String signature, int revision, int length) {
        ByteBuffer table = Bytes.allocate(length);
        table.put(ascii(signature)).putInt(length).put((byte) revision).put((byte) 0);
        table.put(OEM).put(ascii("MACHINE ")).putInt(1);
        return table.put(ascii("V4J ")).putInt(1);
    }

    /** The table with its checksum, from its start. */
    static ByteBuffer finish(ByteBuffer table) {
        table.clear();
        return table.put(CHECKSUM, Bytes.checksum(table));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
