package io.virt4j.kvm.vm.state;

import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_AP_RESET_HOLD;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_HALTED;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_INIT_RECEIVED;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_RUNNABLE;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_SIPI_RECEIVED;
import static io.virt4j.kvm.ioctl.StateLayout.KVM_MP_STATE_UNINITIALIZED;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/** What a vCPU does among others, where the kernel has the local APICs. (KVM_GET_MP_STATE, KVM api.rst 4.38) */
public enum MpState {
    /** It runs, or can. */
    RUNNABLE(KVM_MP_STATE_RUNNABLE),
    /** An application processor that has not been started. */
    UNINITIALIZED(KVM_MP_STATE_UNINITIALIZED),
    /** INIT came, and it waits for SIPI. */
    INIT_RECEIVED(KVM_MP_STATE_INIT_RECEIVED),
    /** It waits for an interrupt in {@code hlt}. */
    HALTED(KVM_MP_STATE_HALTED),
    /** SIPI came, and it will start. */
    SIPI_RECEIVED(KVM_MP_STATE_SIPI_RECEIVED),
    /** A guest with SEV-ES waits for SIPI in the firmware's loop. */
    AP_RESET_HOLD(KVM_MP_STATE_AP_RESET_HOLD);

    private final int number;

    MpState(int number) {
        this.number = number;
    }

    /** The kernel's number. */
    public int number() {
        return number;
    }

    /**
     * By the kernel's number.
     *
     * @throws VirtException {@link ErrorCode#INVALID_ARG} if x86 has no such state
     */
    public static MpState of(int number) {
        for (MpState state : values()) {
            if (state.number == number) {
                return state;
            }
        }
        throw new VirtException(ErrorCode.INVALID_ARG, "MP state " + number + " of KVM has no meaning on x86");
    }
}
