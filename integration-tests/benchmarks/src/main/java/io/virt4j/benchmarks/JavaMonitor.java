package io.virt4j.benchmarks;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Register;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.Segment;
import io.virt4j.kvm.vm.SegmentRegister;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuExit;
import io.virt4j.kvm.vm.VirtualMachine;
import java.nio.ByteBuffer;

/** A machine of a 6-byte guest, made as the one of monitor.c is. */
final class JavaMonitor implements AutoCloseable {
    private static final int MEMORY = 0x10000;
    private static final int CODE = 0x1000;

    /** {@code mov al, 'h'}, and on: {@code out 0x50, al; jmp and on}. */
    private static final byte[] GUEST = {(byte) 0xb0, 'h', (byte) 0xe6, 0x50, (byte) 0xeb, (byte) 0xfc};

    private final VirtualMachine machine;
    private final Vcpu vcpu;

    /** @param controllers as monitor.c names them */
    JavaMonitor(Kvm kvm, String controllers) {
        machine = kvm.createVirtualMachine();
        machine.addMemory(0, MEMORY);
        if (controllers.equals("controllers")) {
            machine.interrupts().createControllers();
        } else if (controllers.equals("split")) {
            machine.interrupts().createLocalControllers(24);
        }
        machine.memory().write(CODE, ByteBuffer.wrap(GUEST));
        vcpu = machine.createVcpu(0);
        SpecialRegisters special = vcpu.specialRegisters();
        special.segment(SegmentRegister.CS, Segment.realModeCode(0));
        vcpu.specialRegisters(special);
        Registers registers = vcpu.registers();
        registers.set(Register.RIP, CODE);
        registers.set(Register.RFLAGS, 2);
        vcpu.registers(registers);
    }

    /** The next byte that the guest writes. */
    byte run() {
        if (vcpu.run() instanceof VcpuExit.PortOut out) {
            return out.data().get(0);
        }
        throw new IllegalStateException("the guest did something else");
    }

    @Override
    public void close() {
        machine.close();
    }
}
