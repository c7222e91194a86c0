package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The table from before ACPI that tells of processors and interrupts. (Intel, MultiProcessor Specification 1.4, 4) */
public final class MpTable {
    /** Where guests look for it: the BIOS' ROM. */
    static final long ADDRESS = 0xf0000;

    /** The most vCPUs: an IOAPIC and the broadcast address 255 need numbers of 8 bits too. */
    public static final int MOST_VCPUS = 254;

    private static final int POINTER_SIZE = 16;
    private static final int HEADER_SIZE = 44;
    private static final int SPECIFICATION = 4;

    // The types of entries.
    private static final int PROCESSOR = 0;
    private static final int BUS = 1;
    private static final int IO_APIC = 2;
    private static final int INTERRUPT = 3;
    private static final int LOCAL_INTERRUPT = 4;

    private static final int PROCESSOR_SIZE = 20;
    private static final int OTHER_SIZE = 8;

    private static final int LOCAL_APIC_VERSION = 0x14;
    private static final int IO_APIC_VERSION = 0x11;
    private static final int ENABLED = 1;
    private static final int BOOTSTRAP = 2;

    /** Family 6, and that there are an APIC and an FPU; guests ask CPUID for more. */
    private static final int SIGNATURE = 0x600;

    private static final int FEATURES = 0x201;

    private static final int ISA = 0;
    private static final int CASCADE = 2;
    private static final int ISA_INTERRUPTS = 16;

    // The types of interrupts.
    private static final int VECTORED = 0;
    private static final int NMI = 1;
    private static final int EXTERNAL = 3;

    private static final int ALL_LOCAL_APICS = 0xff;

    private MpTable() {}

    /**
     * Tables with this one: local APICs numbered from 0, an IOAPIC with each interrupt on the input of its number, and the
     * PIC on the first local input. Interrupts are edges, as ISA has them.
     *
     * @param vcpus from 1 to {@link #MOST_VCPUS}
     * @param interrupts from 0 to 23, beside those of the ISA bus, which are all there
     */
    public static PlatformTables of(int vcpus, Collection<Integer> interrupts) {
        Platform.checkVcpus(vcpus);
        TreeSet<Integer> inputs = new TreeSet<>(interrupts);
        inputs.forEach(Platform::checkInterrupt);
        for (int i = 0; i < ISA_INTERRUPTS; i++) {
            if (i != CASCADE) {
                inputs.add(i);
            }
        }
        ByteBuffer pointer = pointer();
        ByteBuffer table = table(vcpus, inputs);
        ByteBuffer both = Bytes.allocate(pointer.remaining() + table.remaining());
        both.put(pointer).put(table).flip();
        return new PlatformTables(List.of(new Piece.Bytes(ADDRESS, both)), 0);
    }

    private static ByteBuffer pointer() {
        ByteBuffer pointer = Bytes.allocate(POINTER_SIZE);
        text(pointer, "_MP_").putInt((int) ADDRESS + POINTER_SIZE);
        pointer.put((byte) 1).put((byte) SPECIFICATION).rewind();
        return pointer.put(10, Bytes.checksum(pointer));
    }

    private static ByteBuffer table(int vcpus, Collection<Integer> inputs) {
        int others = 2 + inputs.size() + 2;
        int length = HEADER_SIZE + vcpus * PROCESSOR_SIZE + others * OTHER_SIZE;
        ByteBuffer table = Bytes.allocate(length);
        text(table, "PCMP").putShort((short) length).put((byte) SPECIFICATION).put((byte) 0);
        text(table, "VIRT4J  MACHINE     ").putInt(0).putShort((short) 0);
        table.putShort((short) (vcpus + others))
                .putInt((int) Platform.LOCAL_APIC)
                .putInt(0);
        for (int id = 0; id < vcpus; id++) {
            bytes(table, PROCESSOR, id, LOCAL_APIC_VERSION, id == 0 ? ENABLED | BOOTSTRAP : ENABLED);
            table.putInt(SIGNATURE).putInt(FEATURES).putLong(0);
        }
        text(bytes(table, BUS, ISA), "ISA   ");
        bytes(table, IO_APIC, vcpus, IO_APIC_VERSION, ENABLED).putInt((int) Platform.IO_APIC);
        for (int input : inputs) {
            bytes(table, INTERRUPT, VECTORED, 0, 0, ISA, input, vcpus, input);
        }
        bytes(table, LOCAL_INTERRUPT, EXTERNAL, 0, 0, ISA, 0, ALL_LOCAL_APICS, 0);
        bytes(table, LOCAL_INTERRUPT, NMI, 0, 0, ISA, 0, ALL_LOCAL_APICS, 1);
        table.rewind();
        return table.put(7, Bytes.checksum(table));
    }

    private static ByteBuffer text(ByteBuffer to, String text) {
        return to.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer bytes(ByteBuffer to, int... values) {
        for (int value : values) {
            to.put((byte) value);
        }
        return to;
    }
}
