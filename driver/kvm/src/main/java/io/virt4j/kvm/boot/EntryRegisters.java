package io.virt4j.kvm.boot;

import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.Segment;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;

/** Sets a vCPU that was reset to an {@link Entry}. */
final class EntryRegisters {
    private static final SegmentRegister[] DATA = {
        SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.FS, SegmentRegister.GS, SegmentRegister.SS
    };

    // Intel SDM volume 3, 2.5 and 2.2.1.
    private static final long CR0_PE_ET = 0x11;
    private static final long CR0_PG = 0x80000000L;
    private static final long CR4_PAE = 0x20;
    private static final long EFER_LME_LMA = 0x500;

    /** Bit 1 is always set. (Intel SDM volume 1, 3.4.3) */
    private static final long RFLAGS_RESERVED = 0x2;

    private static final int CODE = 11;
    private static final int WHOLE = -1;

    private EntryRegisters() {}

    static void set(Vcpu vcpu, Entry entry) {
        SpecialRegisters special = vcpu.specialRegisters();
        Registers registers = vcpu.registers();
        registers.set(Register.RFLAGS, RFLAGS_RESERVED);
        if (entry instanceof Entry.RealMode real) {
            special.segment(SegmentRegister.CS, new Segment(real.base(), 0xffff, real.selector(), CODE, false, false));
            registers.set(Register.RIP, real.instruction());
        } else if (entry instanceof Entry.ProtectedMode flat) {
            Segment code = new Segment(0, WHOLE, DescriptorTable.CODE_SELECTOR, CODE, false, true);
            segments(special, code);
            special.cr0(CR0_PE_ET);
            registers.set(Register.RIP, flat.instruction());
            registers.set(Register.RAX, flat.eax());
            registers.set(Register.RBX, flat.ebx());
            registers.set(Register.RSI, flat.esi());
            registers.set(Register.RSP, flat.stack());
            registers.set(Register.RDX, 0);
        } else if (entry instanceof Entry.LongMode wide) {
            segments(special, Segment.code64(DescriptorTable.CODE_SELECTOR));
            special.cr3(LongModeTables.PML4);
            special.cr4(special.cr4() | CR4_PAE);
            special.cr0(CR0_PE_ET | CR0_PG);
            special.efer(special.efer() | EFER_LME_LMA);
            registers.set(Register.RIP, wide.instruction());
            registers.set(Register.RSI, wide.rsi());
            registers.set(Register.RSP, LongModeTables.STACK);
        }
        vcpu.specialRegisters(special);
        vcpu.registers(registers);
    }

    private static void segments(SpecialRegisters special, Segment code) {
        special.segment(SegmentRegister.CS, code);
        for (SegmentRegister data : DATA) {
            special.segment(data, Segment.data(DescriptorTable.DATA_SELECTOR));
        }
        special.gdt(DescriptorTable.ADDRESS, DescriptorTable.LIMIT);
        special.idt(0, 0);
    }
}
