package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.XSAVE_SIZE;

/**
 * All registers of a vCPU that the XSAVE instructions save, in their format. (KVM_GET_XSAVE, KVM_GET_XSAVE2,
 * KVM_SET_XSAVE)
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 4.42, 4.134; Intel SDM volume 1, 13.4</a>
 */
public final class XsaveState extends KernelState {
    private static final int MXCSR = 24;
    private static final int PRESENT = 512;

    /** From {@link #toBytes}, or the kernel; 4096 bytes, or more where the guest may use AMX. */
    public XsaveState(byte[] bytes) {
        super(bytes, XSAVE_SIZE);
    }

    /** The control and status of SSE. */
    public int mxcsr() {
        return bytes.getInt(MXCSR);
    }

    /** Which components are not in their initial state: bit 0 for x87, 1 for SSE, 2 for AVX, … (XSTATE_BV) */
    public long present() {
        return bytes.getLong(PRESENT);
    }
}
