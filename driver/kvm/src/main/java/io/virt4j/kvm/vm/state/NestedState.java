package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.KVM_STATE_NESTED_GUEST_MODE;
import static io.virt4j.kvm.ioctl.StateLayout.NESTED_FLAGS;
import static io.virt4j.kvm.ioctl.StateLayout.NESTED_FORMAT;
import static io.virt4j.kvm.ioctl.StateLayout.NESTED_HEADER_SIZE;

/**
 * The state of a hypervisor inside the guest. (KVM_GET_NESTED_STATE, KVM_SET_NESTED_STATE)
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.114</a>
 */
public final class NestedState extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public NestedState(byte[] bytes) {
        super(bytes, NESTED_HEADER_SIZE);
    }

    /** Whether the guest's own guest is running. */
    public boolean inGuest() {
        return (bytes.getShort(NESTED_FLAGS) & KVM_STATE_NESTED_GUEST_MODE) != 0;
    }

    /** Whether it is SVM's; VMX's otherwise. */
    public boolean isSvm() {
        return bytes.getShort(NESTED_FORMAT) == 1;
    }
}
