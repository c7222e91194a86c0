package io.virt4j.domain.memory;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the addresses are by which memory is read; one of them is needed. (virDomainMemoryFlags) */
@NativeEnum(value = "virDomainMemoryFlags", prefix = "VIR_MEMORY_")
public enum MemoryPeekFlag implements Flag {
    /** Those that the first vCPU uses now. */
    VIRTUAL(1 << 0),
    /** Those of the guest's memory. */
    PHYSICAL(1 << 1);

    private final int bit;

    MemoryPeekFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
