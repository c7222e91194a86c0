package io.virt4j.kvm.vm;

import io.virt4j.kvm.ioctl.RunLayout;
import io.virt4j.kvm.ioctl.StateLayout;
import io.virt4j.kvm.vm.state.VcpuEvents;

/**
 * The registers that a vCPU leaves in the pages that it shares with the kernel, so that an exit that needs them costs no
 * further call. For the thread that runs the vCPU.
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_CAP_SYNC_REGS (api.rst 6.74)</a>
 */
public final class SharedRegisters {
    private static final long ALL =
            RunLayout.KVM_SYNC_X86_REGS | RunLayout.KVM_SYNC_X86_SREGS | RunLayout.KVM_SYNC_X86_EVENTS;

    private final Vcpu vcpu;

    SharedRegisters(Vcpu vcpu) {
        this.vcpu = vcpu;
    }

    /** Whether exits come with registers from now on. */
    public void enable(boolean wanted) {
        vcpu.whileOpen(page -> page.putLong(RunLayout.RUN_VALID_REGS, wanted ? ALL : 0));
    }

    /** The general registers, as a copy. */
    public Registers registers() {
        return Registers.of(copy(RunLayout.RUN_SYNC_REGS, StateLayout.REGS_SIZE));
    }

    /** The segment, table and control registers, as a copy. */
    public SpecialRegisters specialRegisters() {
        return SpecialRegisters.of(copy(RunLayout.RUN_SYNC_SREGS, StateLayout.SREGS_SIZE));
    }

    /** What is on its way to the vCPU, as a copy. */
    public VcpuEvents events() {
        return new VcpuEvents(copy(RunLayout.RUN_SYNC_EVENTS, StateLayout.EVENTS_SIZE));
    }

    private byte[] copy(int offset, int size) {
        byte[] bytes = new byte[size];
        vcpu.whileOpen(page -> page.get(offset, bytes));
        return bytes;
    }

    /** Sets the general registers at the next run. */
    public void registers(Registers registers) {
        put(RunLayout.RUN_SYNC_REGS, registers.toBytes(), RunLayout.KVM_SYNC_X86_REGS);
    }

    /** Sets the segment, table and control registers at the next run. */
    public void specialRegisters(SpecialRegisters registers) {
        put(RunLayout.RUN_SYNC_SREGS, registers.toBytes(), RunLayout.KVM_SYNC_X86_SREGS);
    }

    /** Sets what is on its way at the next run. */
    public void events(VcpuEvents events) {
        put(RunLayout.RUN_SYNC_EVENTS, events.toBytes(), RunLayout.KVM_SYNC_X86_EVENTS);
    }

    private void put(int offset, byte[] bytes, long kind) {
        vcpu.whileOpen(page -> page.put(offset, bytes)
                .putLong(RunLayout.RUN_DIRTY_REGS, page.getLong(RunLayout.RUN_DIRTY_REGS) | kind));
    }
}
