package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.vm.Registers;
import io.virt4j.kvm.vm.SpecialRegisters;
import io.virt4j.kvm.vm.Vcpu;
import io.virt4j.kvm.vm.VcpuState;
import io.virt4j.kvm.vm.state.DebugRegisters;
import io.virt4j.kvm.vm.state.ExtendedControl;
import io.virt4j.kvm.vm.state.LocalApic;
import io.virt4j.kvm.vm.state.MpState;
import io.virt4j.kvm.vm.state.Msr;
import io.virt4j.kvm.vm.state.VcpuEvents;
import io.virt4j.kvm.vm.state.XsaveState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes and reads all that a vCPU holds. */
final class VcpuSnapshot {
    /** The local APIC's timer, which the counter has to be there for. (Intel SDM volume 3, 11.5.4.1) */
    private static final int TSC_DEADLINE = 0x6e0;

    private static final int MOST_MSRS = 4096;

    private VcpuSnapshot() {}

    static void save(Vcpu vcpu, int[] msrs, DataOutput out) throws IOException {
        VcpuState state = vcpu.state();
        Blocks.write(out, vcpu.specialRegisters().toBytes());
        Blocks.write(out, vcpu.registers().toBytes());
        Blocks.write(out, state.xsave().toBytes());
        Blocks.write(out, state.extendedControl().toBytes());
        Blocks.write(out, state.debugRegisters().toBytes());
        Blocks.write(out, state.localApic().toBytes());
        Blocks.write(out, state.events().toBytes());
        out.writeInt(state.mpState().number());
        List<Msr> values = vcpu.features().msrs(msrs);
        out.writeInt(values.size());
        for (Msr msr : values) {
            out.writeInt(msr.index());
            out.writeLong(msr.value());
        }
    }

    /** The order matters: registers make sense of those that come after them. */
    static void restore(Vcpu vcpu, DataInput in) throws IOException {
        VcpuState state = vcpu.state();
        vcpu.specialRegisters(SpecialRegisters.of(Blocks.read(in)));
        vcpu.registers(Registers.of(Blocks.read(in)));
        XsaveState xsave = new XsaveState(Blocks.read(in));
        state.extendedControl(new ExtendedControl(Blocks.read(in)));
        state.xsave(xsave);
        state.debugRegisters(new DebugRegisters(Blocks.read(in)));
        state.localApic(new LocalApic(Blocks.read(in)));
        VcpuEvents events = new VcpuEvents(Blocks.read(in));
        MpState mpState = MpState.of(in.readInt());
        for (Msr msr : msrs(in)) {
            restore(vcpu, msr);
        }
        state.mpState(mpState);
        events.restoreAll();
        state.events(events);
    }

    private static List<Msr> msrs(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_MSRS) {
            throw new IOException(count + " model-specific registers");
        }
        List<Msr> msrs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            msrs.add(new Msr(in.readInt(), in.readLong()));
        }
        msrs.sort(Comparator.comparing(msr -> msr.index() == TSC_DEADLINE));
        return msrs;
    }

    /** Some can only be read, which does not matter where they are the same. */
    private static void restore(Vcpu vcpu, Msr msr) {
        try {
            vcpu.features().msrs(List.of(msr));
        } catch (VirtException e) {
            if (!vcpu.features().msrs(msr.index()).equals(List.of(msr))) {
                throw new VirtException(
                        ErrorCode.OPERATION_FAILED,
                        "this host does not take the guest's model-specific register 0x"
                                + Integer.toHexString(msr.index()) + ": restore it where it was saved",
                        e);
            }
        }
    }
}
