package io.virt4j.domain.memory;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which amount of memory to change. (virDomainMemoryModFlags) */
@NativeEnum(value = "virDomainMemoryModFlags", prefix = "VIR_DOMAIN_MEM_")
public enum MemoryFlag implements Flag {
    /** The running domain, until it stops. */
    LIVE(1 << 0),
    /** The definition, from the next start on. */
    CONFIG(1 << 1),
    /** The most that the guest may have. */
    MAXIMUM(1 << 2);

    private final int bit;

    MemoryFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
