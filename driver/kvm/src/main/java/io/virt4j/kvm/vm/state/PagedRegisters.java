package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.KVM_SREGS2_FLAGS_PDPTRS_VALID;
import static io.virt4j.kvm.ioctl.StateLayout.SREGS2_FLAGS;
import static io.virt4j.kvm.ioctl.StateLayout.SREGS2_PDPTRS;
import static io.virt4j.kvm.ioctl.StateLayout.SREGS2_SIZE;

/**
 * A vCPU's segment, table and control registers with the page directory pointers that the processor keeps while it uses
 * PAE paging. (KVM_GET_SREGS2, KVM_SET_SREGS2; Intel SDM volume 3, 4.4.1)
 */
public final class PagedRegisters extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public PagedRegisters(byte[] bytes) {
        super(bytes, SREGS2_SIZE);
    }

    /** Whether the guest uses PAE paging, so that there are pointers. */
    public boolean hasPointers() {
        return (bytes.getLong(SREGS2_FLAGS) & KVM_SREGS2_FLAGS_PDPTRS_VALID) != 0;
    }

    /**
     * A pointer to a page directory.
     *
     * @param number from 0 to 3
     */
    public long pointer(int number) {
        return bytes.getLong(SREGS2_PDPTRS + number * Long.BYTES);
    }
}
