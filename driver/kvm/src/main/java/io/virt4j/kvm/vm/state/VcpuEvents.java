package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_EXCEPTION_CODE;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_EXCEPTION_HAS_CODE;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_EXCEPTION_INJECTED;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_EXCEPTION_NUMBER;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_EXCEPTION_PENDING;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_FLAGS;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_INTERRUPT_INJECTED;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_INTERRUPT_NUMBER;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_INTERRUPT_SHADOW;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_NMI_INJECTED;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_NMI_MASKED;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_NMI_PENDING;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_SIPI_VECTOR;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.EVENTS_TRIPLE_FAULT;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_VCPUEVENT_VALID_NMI_PENDING;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_VCPUEVENT_VALID_SHADOW;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_VCPUEVENT_VALID_SIPI_VECTOR;

/**
 * What is on its way to a vCPU and has not arrived: an exception, an interrupt, an NMI, and what holds them back.
 * (KVM_GET_VCPU_EVENTS, KVM_SET_VCPU_EVENTS)
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.31</a>
 */
public final class VcpuEvents extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public VcpuEvents(byte[] bytes) {
        super(bytes, EVENTS_SIZE);
    }

    /**
     * Whether an exception is on its way; {@link #exception()} is its vector. Breakpoints and overflows are not told: the
     * instruction raises them anew.
     */
    public boolean hasException() {
        return u8(EVENTS_EXCEPTION_INJECTED) != 0 || u8(EVENTS_EXCEPTION_PENDING) != 0;
    }

    public int exception() {
        return u8(EVENTS_EXCEPTION_NUMBER);
    }

    /** Sends the guest an exception without an error code, such as 3 for a breakpoint, at its next run. */
    public void inject(int exception) {
        u8(EVENTS_EXCEPTION_INJECTED, 1);
        u8(EVENTS_EXCEPTION_PENDING, 0);
        u8(EVENTS_EXCEPTION_NUMBER, exception);
        u8(EVENTS_EXCEPTION_HAS_CODE, 0);
        bytes.putInt(EVENTS_EXCEPTION_CODE, 0);
    }

    /** Sends the guest an exception with an error code, such as 13 for a general protection fault, at its next run. */
    public void inject(int exception, int errorCode) {
        inject(exception);
        u8(EVENTS_EXCEPTION_HAS_CODE, 1);
        bytes.putInt(EVENTS_EXCEPTION_CODE, errorCode);
    }

    /** The vector of the interrupt that is on its way; -1 for none. */
    public int interrupt() {
        return u8(EVENTS_INTERRUPT_INJECTED) == 0 ? -1 : u8(EVENTS_INTERRUPT_NUMBER);
    }

    /** Whether the instruction holds interrupts back that follows {@code sti} or {@code mov ss}. */
    public boolean inShadow() {
        return u8(EVENTS_INTERRUPT_SHADOW) != 0;
    }

    /** Lets interrupts through at once, as when the instruction that held them back was skipped. */
    public void leaveShadow() {
        u8(EVENTS_INTERRUPT_SHADOW, 0);
        flag(KVM_VCPUEVENT_VALID_SHADOW);
    }

    /** Whether an NMI is on its way. */
    public boolean hasNmi() {
        return u8(EVENTS_NMI_INJECTED) != 0 || u8(EVENTS_NMI_PENDING) != 0;
    }

    /** Whether the guest handles an NMI, which holds back the next. */
    public boolean nmiMasked() {
        return u8(EVENTS_NMI_MASKED) != 0;
    }

    /** Whether the guest is about to shut down; told where the kernel was asked to (KVM_CAP_X86_TRIPLE_FAULT_EVENT). */
    public boolean hasTripleFault() {
        return u8(EVENTS_TRIPLE_FAULT) != 0;
    }

    /** Makes the kernel take over what it leaves alone unless it is told: pending NMIs, the SIPI vector, the shadow. */
    public void restoreAll() {
        flag(KVM_VCPUEVENT_VALID_NMI_PENDING | KVM_VCPUEVENT_VALID_SIPI_VECTOR | KVM_VCPUEVENT_VALID_SHADOW);
    }

    /** Where an application processor starts that a SIPI reached: the number of a page below 1 MiB. */
    public int sipiVector() {
        return bytes.getInt(EVENTS_SIPI_VECTOR);
    }

    private void flag(int flag) {
        bytes.putInt(EVENTS_FLAGS, bytes.getInt(EVENTS_FLAGS) | flag);
    }
}
