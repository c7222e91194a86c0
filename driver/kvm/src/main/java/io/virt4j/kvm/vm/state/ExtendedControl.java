package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.XCRS_COUNT;
import static io.virt4j.kvm.ioctl.StateLayout.XCRS_ENTRIES;
import static io.virt4j.kvm.ioctl.StateLayout.XCRS_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.XCR_NUMBER;
import static io.virt4j.kvm.ioctl.StateLayout.XCR_SIZE;
import static io.virt4j.kvm.ioctl.StateLayout.XCR_VALUE;

import io.virt4j.kvm.ioctl.StateLayout;

/**
 * The extended control registers of a vCPU, of which there is XCR0 so far. (KVM_GET_XCRS, KVM_SET_XCRS; Intel SDM
 * volume 3, 2.6)
 */
public final class ExtendedControl extends KernelState {
    /** From {@link #toBytes}, or the kernel. */
    public ExtendedControl(byte[] bytes) {
        super(bytes, XCRS_SIZE);
    }

    /** Those that set no more than XCR0. */
    public static ExtendedControl ofXcr0(long value) {
        ExtendedControl control = new ExtendedControl(new byte[XCRS_SIZE]);
        control.bytes.putInt(XCRS_COUNT, 1).putLong(XCRS_ENTRIES + XCR_VALUE, value);
        return control;
    }

    /** Which state components the guest has turned on; 1, as after a reset, if the kernel tells none. */
    public long xcr0() {
        int count = Math.min(bytes.getInt(XCRS_COUNT), StateLayout.KVM_MAX_XCRS);
        for (int i = 0; i < count; i++) {
            int entry = XCRS_ENTRIES + i * XCR_SIZE;
            if (bytes.getInt(entry + XCR_NUMBER) == 0) {
                return bytes.getLong(entry + XCR_VALUE);
            }
        }
        return 1;
    }
}
