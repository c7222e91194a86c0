package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.ClockReading;
import io.virt4j.kvm.vm.state.IrqChip;
import io.virt4j.kvm.vm.state.IrqChipState;
import io.virt4j.kvm.vm.state.PitState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** All that a machine holds beside its memory: its vCPUs, the kernel's interrupt controllers and clocks, and its devices. */
final class MachineState {
    private final Kvm kvm;
    private final VirtualMachine machine;
    private final List<Vcpu> vcpus;
    private final Board board;

    MachineState(Kvm kvm, VirtualMachine machine, List<Vcpu> vcpus, Board board) {
        this.kvm = kvm;
        this.machine = machine;
        this.vcpus = vcpus;
        this.board = board;
    }

    void save(DataOutput out) throws IOException {
        int[] msrs = kvm.msrIndices();
        out.writeInt(vcpus.size());
        for (Vcpu vcpu : vcpus) {
            VcpuSnapshot.save(vcpu, msrs, out);
        }
        for (IrqChip chip : IrqChip.values()) {
            Blocks.write(out, machine.interrupts().state(chip).toBytes());
        }
        Blocks.write(out, machine.time().pit().toBytes());
        out.writeLong(machine.time().clock().nanoseconds());
        board.save(out);
    }

    /** Into a machine that was made alike, and has its memory. Its clocks go on where they were. */
    void restore(DataInput in) throws IOException {
        int count = in.readInt();
        if (count != vcpus.size()) {
            throw new IOException("the machine had " + count + " vCPUs, and this one has " + vcpus.size());
        }
        for (Vcpu vcpu : vcpus) {
            VcpuSnapshot.restore(vcpu, in);
        }
        for (int i = 0; i < IrqChip.values().length; i++) {
            machine.interrupts().state(new IrqChipState(Blocks.read(in)));
        }
        machine.time().pit(new PitState(Blocks.read(in)));
        machine.time().clock(new ClockReading(in.readLong(), 0, 0));
        board.restore(in);
    }
}
