package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.DEBUGREGS_ADDRESSES;
import static io.virt4j.kvm.ioctl.StateLayout.DEBUGREGS_DR6;
import static io.virt4j.kvm.ioctl.StateLayout.DEBUGREGS_DR7;
import static io.virt4j.kvm.ioctl.StateLayout.DEBUGREGS_SIZE;

/** The guest's own debug registers. (KVM_GET_DEBUGREGS, KVM_SET_DEBUGREGS; Intel SDM volume 3, 18.2) */
public final class DebugRegisters extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public DebugRegisters(byte[] bytes) {
        super(bytes, DEBUGREGS_SIZE);
    }

    /**
     * Where a breakpoint is.
     *
     * @param number of the breakpoint, from 0 to 3
     */
    public long address(int number) {
        return bytes.getLong(DEBUGREGS_ADDRESSES + number * Long.BYTES);
    }

    /**
     * Where a breakpoint is.
     *
     * @param number of the breakpoint, from 0 to 3
     */
    public void address(int number, long value) {
        bytes.putLong(DEBUGREGS_ADDRESSES + number * Long.BYTES, value);
    }

    public long dr6() {
        return bytes.getLong(DEBUGREGS_DR6);
    }

    public void dr6(long value) {
        bytes.putLong(DEBUGREGS_DR6, value);
    }

    public long dr7() {
        return bytes.getLong(DEBUGREGS_DR7);
    }

    public void dr7(long value) {
        bytes.putLong(DEBUGREGS_DR7, value);
    }
}
