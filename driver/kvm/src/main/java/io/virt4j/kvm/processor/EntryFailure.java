package io.virt4j.kvm.processor;

import io.virt4j.host.HostProcessor.Assistance;

/**
 * Why the processor did not enter the guest.
 *
 * @param assistance by which it was to
 * @param reason as KVM tells it, by {@link io.virt4j.kvm.vm.VcpuExit.FailedEntry}
 */
public record EntryFailure(Assistance assistance, long reason) {
    /** Set in an exit reason of an entry that failed on its way. (Intel SDM volume 3, 25.9.1) */
    private static final long ENTRY_FAILED = 1L << 31;

    private static final int BASIC_REASON = 0xffff;

    /** In one line, such as {@code the processor does not enter the guest: Invalid guest state (VMX, 0x80000021)}. */
    @Override
    public String toString() {
        return "the processor does not enter the guest: " + text() + " (" + assistance + ", 0x"
                + Long.toHexString(reason) + ")";
    }

    private String text() {
        return switch (assistance) {
            case VMX -> vmx();
            case SVM -> SvmExit.of(reason).toString();
            case NONE -> "KVM's own reason";
        };
    }

    private String vmx() {
        if ((reason & ENTRY_FAILED) != 0) {
            return VmxExitReason.of((int) reason & BASIC_REASON)
                    .map(VmxExitReason::toString)
                    .orElse("reason " + ((int) reason & BASIC_REASON));
        }
        return VmxInstructionError.of((int) reason)
                .map(VmxInstructionError::toString)
                .orElse("VM-instruction error " + reason);
    }
}
