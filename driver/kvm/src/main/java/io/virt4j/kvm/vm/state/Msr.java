package io.virt4j.kvm.vm.state;

/**
 * A model-specific register with its value. (asm/kvm.h, struct kvm_msr_entry)
 *
 * @param index such as 0x10 for the time-stamp counter; an unsigned number of 32 bits
 */
public record Msr(int index, long value) {
    /** Such as {@code msr 0xc0000080 = 0x500}. */
    @Override
    public String toString() {
        return "msr 0x" + Integer.toHexString(index) + " = 0x" + Long.toHexString(value);
    }
}
