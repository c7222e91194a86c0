package io.virt4j.kvm;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.Segment;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A few bytes of real-mode code on a vCPU, with 64 KiB of memory. */
public final class RealModeGuest implements AutoCloseable {
    private static final int CODE = 0x1000;

    private final Kvm kvm = Kvm.open();
    private final VirtualMachine machine = kvm.createVirtualMachine();
    private final Vcpu vcpu;

    /** A guest of that machine code in hex, such as {@code f4}. */
    public RealModeGuest(String code) {
        machine.addMemory(0, 0x10000);
        machine.memory().write(CODE, ByteBuffer.wrap(HexFormat.ofDelimiter(" ").parseHex(code)));
        vcpu = machine.createVcpu(0);
        SpecialRegisters special = vcpu.specialRegisters();
        special.segment(SegmentRegister.CS, Segment.realModeCode(0));
        vcpu.specialRegisters(special);
        Registers registers = vcpu.registers();
        registers.set(Register.RIP, CODE);
        registers.set(Register.RFLAGS, 2);
        vcpu.registers(registers);
    }

    public Vcpu vcpu() {
        return vcpu;
    }

    public VirtualMachine machine() {
        return machine;
    }

    @Override
    public void close() {
        machine.close();
        kvm.close();
    }
}
