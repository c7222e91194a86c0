package io.virt4j.kvm.vm;

import io.virt4j.kvm.ioctl.MachineLayout;
import java.util.Set;

/** What KVM is to do with a memory slot. (KVM_SET_USER_MEMORY_REGION) */
public enum SlotFlag {
    /** It keeps track of the pages that the guest writes to. */
    LOG_DIRTY_PAGES(MachineLayout.KVM_MEM_LOG_DIRTY_PAGES),
    /** The guest's writes come out as {@link VcpuExit.MmioWrite}. */
    READ_ONLY(MachineLayout.KVM_MEM_READONLY);

    private final int bit;

    SlotFlag(int bit) {
        this.bit = bit;
    }

    static int bits(Set<SlotFlag> flags) {
        return flags.stream().mapToInt(flag -> flag.bit).reduce(0, (a, b) -> a | b);
    }
}
