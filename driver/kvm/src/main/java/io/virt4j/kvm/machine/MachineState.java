package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.VirtualMachine;
import io.virt4j.kvm.vm.state.ClockReading;
import io.virt4j.kvm.vm.state.IrqChip;
import io.virt4j.kvm.vm.state.IrqChipState;
import io.virt4j.kvm.vm.state.PitState;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** All that a machine holds beside its memory: its vCPUs, the kernel's interrupt controllers and clocks, and its devices. */
final class MachineState {
    private final Kvm kvm;
    private final VirtualMachine machine;
    private final List<Processor> processors;
    private final Board board;

    MachineState(Kvm kvm, VirtualMachine machine, List<Processor> processors, Board board) {
        this.kvm = kvm;
        this.machine = machine;
        this.processors = processors;
        this.board = board;
    }

    void save(DataOutput out) throws IOException {
        int[] msrs = kvm.msrIndices();
        out.writeInt(processors.size());
        for (Processor processor : processors) {
            VcpuSnapshot.save(processor.vcpu(), msrs, out);
        }
        for (IrqChip chip : IrqChip.values()) {
            Blocks.write(out, machine.interrupts().state(chip).toBytes());
        }
        Blocks.write(out, machine.time().pit().toBytes());
        out.writeLong(machine.time().clock().nanoseconds());
        board.save(out);
    }

    /**
     * Into a machine that was made alike, and has its memory. Its clocks go on where they were.
     *
     * @throws VirtException if this machine is another, or the host does not take the state
     */
    void restore(Snapshot snapshot) {
        try (DataInputStream in = snapshot.state()) {
            restore(in);
        } catch (IOException e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED, "the machine cannot go on where it was saved: " + e.getMessage(), e);
        }
        processors.forEach(Processor::restored);
    }

    private void restore(DataInput in) throws IOException {
        int count = in.readInt();
        if (count != processors.size()) {
            throw new IOException("the machine had " + count + " vCPUs, and this one has " + processors.size());
        }
        for (Processor processor : processors) {
            VcpuSnapshot.restore(processor.vcpu(), in);
        }
        for (int i = 0; i < IrqChip.values().length; i++) {
            machine.interrupts().state(new IrqChipState(Blocks.read(in)));
        }
        machine.time().pit(new PitState(Blocks.read(in)));
        machine.time().clock(new ClockReading(in.readLong(), 0, 0));
        board.restore(in);
    }
}
