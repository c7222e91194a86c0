package io.virt4j.domain.memory;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to measure how fast a guest writes to its memory; none looks at some pages. (virDomainDirtyRateCalcFlags) */
@NativeEnum(value = "virDomainDirtyRateCalcFlags", prefix = "VIR_DOMAIN_DIRTYRATE_MODE_")
public enum DirtyRateFlag implements Flag {
    /** By the bitmap of written pages. */
    DIRTY_BITMAP(1 << 0),
    /** By the ring of written pages, for each vCPU. */
    DIRTY_RING(1 << 1);

    private final int bit;

    DirtyRateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
