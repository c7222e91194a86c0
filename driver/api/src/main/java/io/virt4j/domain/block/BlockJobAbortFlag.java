package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to end a block job. (virDomainBlockJobAbortFlags) */
@NativeEnum(value = "virDomainBlockJobAbortFlags", prefix = "VIR_DOMAIN_BLOCK_JOB_ABORT_")
public enum BlockJobAbortFlag implements Flag {
    /** Returns before the job has ended; an event tells when it has. */
    ASYNC(1 << 0),
    /** Goes over to the copy, or the image that was merged into, as the job is ready. */
    PIVOT(1 << 1);

    private final int bit;

    BlockJobAbortFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
