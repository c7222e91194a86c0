package io.virt4j.kvm.boot;

import io.virt4j.kvm.vm.GuestMemory;
import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.Segment;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The state in which a 64-bit kernel is entered: long mode, the first 4 GiB mapped where they are, flat segments,
 * interrupts off. (boot.rst, 64-bit Boot Protocol; Intel SDM volume 3, 4.5 and 10.8.5)
 */
final class LongMode {
    /** Where the tables are in the guest's memory; the kernel may use the space once it has its own. */
    private static final long GDT = 0x500;

    private static final long PML4 = 0x9000;
    private static final long PDPT = PML4 + 0x1000;
    private static final long DIRECTORIES = PDPT + 0x1000;

    /** What a kernel that wants one may use as its first stack: it grows down from here. */
    private static final long STACK = PML4;

    private static final int CODE_SELECTOR = 0x10;
    private static final int DATA_SELECTOR = 0x18;
    private static final long[] DESCRIPTORS = {0, 0, 0x00af9b000000ffffL, 0x00cf93000000ffffL};

    private static final int ENTRIES = 512;
    private static final int MAPPED_GIBIBYTES = 4;
    private static final long LARGE_PAGE = 2 << 20;

    private static final long PRESENT_AND_WRITABLE = 0x3;
    private static final long LARGE = 0x80;

    private static final long CR0_PE_ET_PG = 0x80000011L;
    private static final long CR4_PAE = 0x20;
    private static final long EFER_LME_LMA = 0x500;
    private static final long RFLAGS_RESERVED = 0x2;

    private LongMode() {}

    /** Writes the tables, and sets the vCPU to enter at {@code entry} with RSI at {@code bootParams}. */
    static void enter(GuestMemory memory, Vcpu vcpu, long entry, long bootParams) {
        writeTables(memory);
        SpecialRegisters special = vcpu.specialRegisters();
        special.segment(SegmentRegister.CS, Segment.code64(CODE_SELECTOR));
        for (SegmentRegister data : new SegmentRegister[] {
            SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.FS, SegmentRegister.GS, SegmentRegister.SS
        }) {
            special.segment(data, Segment.data(DATA_SELECTOR));
        }
        special.gdt(GDT, DESCRIPTORS.length * Long.BYTES - 1);
        special.idt(0, 0);
        special.cr3(PML4);
        special.cr4(special.cr4() | CR4_PAE);
        special.cr0(CR0_PE_ET_PG);
        special.efer(special.efer() | EFER_LME_LMA);
        vcpu.specialRegisters(special);

        Registers registers = vcpu.registers();
        registers.set(Register.RIP, entry);
        registers.set(Register.RSI, bootParams);
        registers.set(Register.RSP, STACK);
        registers.set(Register.RFLAGS, RFLAGS_RESERVED);
        vcpu.registers(registers);
    }

    private static void writeTables(GuestMemory memory) {
        memory.write(GDT, longs(DESCRIPTORS));
        memory.write(PML4, longs(PDPT | PRESENT_AND_WRITABLE));
        long[] directories = new long[MAPPED_GIBIBYTES];
        for (int i = 0; i < MAPPED_GIBIBYTES; i++) {
            directories[i] = (DIRECTORIES + i * 0x1000L) | PRESENT_AND_WRITABLE;
        }
        memory.write(PDPT, longs(directories));
        long[] pages = new long[MAPPED_GIBIBYTES * ENTRIES];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = i * LARGE_PAGE | LARGE | PRESENT_AND_WRITABLE;
        }
        memory.write(DIRECTORIES, longs(pages));
    }

    private static ByteBuffer longs(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes;
    }
}
