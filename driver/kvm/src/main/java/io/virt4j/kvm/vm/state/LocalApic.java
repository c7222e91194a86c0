package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.LAPIC_SIZE;

/**
 * The registers of a vCPU's local APIC. (KVM_GET_LAPIC, KVM_SET_LAPIC)
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.57; Intel SDM volume 3, table 11-1</a>
 */
public final class LocalApic extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public LocalApic(byte[] bytes) {
        super(bytes, LAPIC_SIZE);
    }

    /**
     * One of its registers.
     *
     * @param offset in the APIC's page, such as 0x320 for the timer's entry: a multiple of 16
     */
    public int register(int offset) {
        return bytes.getInt(offset);
    }

    /**
     * One of its registers.
     *
     * @param offset in the APIC's page, such as 0x320 for the timer's entry: a multiple of 16
     */
    public void register(int offset, int value) {
        bytes.putInt(offset, value);
    }
}
