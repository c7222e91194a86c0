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
import java.util.function.Consumer;

/** A few bytes of real-mode code on a vCPU, with 64 KiB of memory. */
public final class RealModeGuest implements AutoCloseable {
    private static final int CODE = 0x1000;
    private static final int HANDLERS = 0x4000;
    private static final int HANDLER_SIZE = 32;

    private final Kvm kvm = Kvm.open();
    private final VirtualMachine machine = kvm.createVirtualMachine();
    private final Vcpu vcpu;

    /** A guest of that machine code in hex, such as {@code f4}. */
    public RealModeGuest(String code) {
        this(code, machine -> {});
    }

    /** The same, on a machine that {@code setUp} has something done to between its memory and its vCPU. */
    public RealModeGuest(String code, Consumer<VirtualMachine> setUp) {
        machine.addMemory(0, 0x10000);
        setUp.accept(machine);
        machine.memory().write(CODE, ByteBuffer.wrap(HexFormat.ofDelimiter(" ").parseHex(code)));
        vcpu = machine.createVcpu(0);
        SpecialRegisters special = vcpu.specialRegisters();
        special.segment(SegmentRegister.CS, Segment.realModeCode(0));
        vcpu.specialRegisters(special);
        Registers registers = vcpu.registers();
        registers.set(Register.RIP, CODE);
        registers.set(Register.RFLAGS, 2);
        registers.set(Register.RSP, 0x8000);
        vcpu.registers(registers);
    }

    /** Puts a handler of that machine code behind an interrupt vector of real mode. */
    public void handle(int vector, String code) {
        int handler = HANDLERS + vector * HANDLER_SIZE;
        machine.memory()
                .write(handler, ByteBuffer.wrap(HexFormat.ofDelimiter(" ").parseHex(code)));
        machine.memory().write(vector * 4L, ByteBuffer.wrap(new byte[] {(byte) handler, (byte) (handler >> 8), 0, 0}));
    }

    public Kvm kvm() {
        return kvm;
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
