package io.virt4j.kvm.vm;

import static io.virt4j.kvm.ioctl.StateLayout.INTERRUPT_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_ADDRESS;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_BANK;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_GLOBAL_STATUS;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_MISC;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.MCE_STATUS;
import static io.virt4j.kvm.ioctl.StateLayout.SIGNAL_MASK_LENGTH;
import static io.virt4j.kvm.ioctl.StateLayout.SIGNAL_MASK_SET;
import static io.virt4j.kvm.ioctl.StateLayout.TPR_CONTROL_ENABLED;
import static io.virt4j.kvm.ioctl.StateLayout.TPR_CONTROL_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.VAPIC_SIZE;

import com.sun.jna.Memory;
import io.virt4j.kvm.ioctl.KvmDescriptor;
import io.virt4j.kvm.ioctl.KvmRequest;
import io.virt4j.kvm.ioctl.RunLayout;
import io.virt4j.kvm.sys.NativeBlock;

/** The interrupts of one vCPU: those that come past the kernel's controllers, and what holds them back. */
public final class VcpuInterrupts {
    private final Vcpu vcpu;
    private final KvmDescriptor descriptor;

    VcpuInterrupts(Vcpu vcpu, KvmDescriptor descriptor) {
        this.vcpu = vcpu;
        this.descriptor = descriptor;
    }

    /**
     * Interrupts the guest at its next run, where the local APIC is the monitor's. To be called when the guest {@linkplain
     * #isReady is ready}.
     *
     * @param vector from 0 to 255
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_INTERRUPT (api.rst 4.16)</a>
     */
    public void interrupt(int vector) {
        Memory interrupt = NativeBlock.zeroed(INTERRUPT_SIZE);
        interrupt.setInt(0, vector);
        descriptor.call(KvmRequest.KVM_INTERRUPT, interrupt);
    }

    /** Whether the guest could take an interrupt when it came back. */
    public boolean isReady() {
        return vcpu.whileOpen(page -> page.get(RunLayout.RUN_READY_FOR_INTERRUPT) != 0);
    }

    /** Whether the guest had interrupts enabled when it came back. */
    public boolean isEnabled() {
        return vcpu.whileOpen(page -> page.get(RunLayout.RUN_IF_FLAG) != 0);
    }

    /** Whether the guest is to come back with {@link VcpuExit.InterruptWindow} as soon as it can take an interrupt. */
    public void requestWindow(boolean wanted) {
        vcpu.whileOpen(page -> page.put(RunLayout.RUN_REQUEST_INTERRUPT_WINDOW, (byte) (wanted ? 1 : 0)));
    }

    /** The guest's task priority when it came back, where the local APIC is the monitor's. */
    public long taskPriority() {
        return vcpu.whileOpen(page -> page.getLong(RunLayout.RUN_CR8));
    }

    /** Sets the guest's task priority for the next run, where the local APIC is the monitor's. */
    public void taskPriority(long value) {
        vcpu.whileOpen(page -> page.putLong(RunLayout.RUN_CR8, value));
    }

    /** Sends a non-maskable interrupt. (KVM_NMI) */
    public void nmi() {
        descriptor.call(KvmRequest.KVM_NMI, 0);
    }

    /** Sends a system management interrupt, where the kernel has them. (KVM_SMI) */
    public void smi() {
        descriptor.call(KvmRequest.KVM_SMI, 0);
    }

    /** Whether the guest was in system management mode when it came back. (KVM_RUN_X86_SMM) */
    public boolean inSystemManagement() {
        return vcpu.whileOpen(page -> (page.getShort(RunLayout.RUN_FLAGS) & RunLayout.KVM_RUN_X86_SMM) != 0);
    }

    /** Whether accesses to the task priority come out as {@link VcpuExit.TprAccess}. (KVM_TPR_ACCESS_REPORTING) */
    public void reportTprAccess(boolean wanted) {
        Memory control = NativeBlock.zeroed(TPR_CONTROL_SIZE);
        control.setInt(TPR_CONTROL_ENABLED, wanted ? 1 : 0);
        descriptor.call(KvmRequest.KVM_TPR_ACCESS_REPORTING, control);
    }

    /** Where in guest memory the kernel keeps the task priority in step for code that was patched. (KVM_SET_VAPIC_ADDR) */
    public void vapicAddress(long guestAddress) {
        Memory address = NativeBlock.zeroed(VAPIC_SIZE);
        address.setLong(0, guestAddress);
        descriptor.call(KvmRequest.KVM_SET_VAPIC_ADDR, address);
    }

    /**
     * Gives the guest machine-check banks. (KVM_X86_SETUP_MCE)
     *
     * @param banks how many, of those that {@link KvmCapability#KVM_CAP_MCE} tells
     * @param abilities of those that {@link Kvm#machineCheckAbilities} tells
     */
    public void setUpMachineChecks(int banks, long abilities) {
        Memory value = NativeBlock.zeroed(Long.BYTES);
        value.setLong(0, abilities | banks);
        descriptor.call(KvmRequest.KVM_X86_SETUP_MCE, value);
    }

    /** Reports a hardware error to the guest. (KVM_X86_SET_MCE; Intel SDM volume 3, 16.3) */
    public void machineCheck(int bank, long status, long address, long misc, long globalStatus) {
        Memory check = NativeBlock.zeroed(MCE_SIZE);
        check.setByte(MCE_BANK, (byte) bank);
        check.setLong(MCE_STATUS, status);
        check.setLong(MCE_ADDRESS, address);
        check.setLong(MCE_MISC, misc);
        check.setLong(MCE_GLOBAL_STATUS, globalStatus);
        descriptor.call(KvmRequest.KVM_X86_SET_MCE, check);
    }

    /**
     * Which signals do not interrupt the guest while it runs. {@link Vcpu#kick} needs its own not to be among them.
     *
     * @param blocked bit n - 1 for signal n
     * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM_SET_SIGNAL_MASK (api.rst 4.21)</a>
     */
    public void blockSignals(long blocked) {
        Memory mask = NativeBlock.zeroed(SIGNAL_MASK_SET + (long) Long.BYTES);
        mask.setInt(SIGNAL_MASK_LENGTH, Long.BYTES);
        mask.setLong(SIGNAL_MASK_SET, blocked);
        descriptor.call(KvmRequest.KVM_SET_SIGNAL_MASK, mask);
    }
}
