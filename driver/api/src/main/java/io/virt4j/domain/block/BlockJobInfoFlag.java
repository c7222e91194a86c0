package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to tell of a block job. (virDomainBlockJobInfoFlags) */
@NativeEnum(value = "virDomainBlockJobInfoFlags", prefix = "VIR_DOMAIN_BLOCK_JOB_INFO_")
public enum BlockJobInfoFlag implements Flag {
    /** The bandwidth to the byte; without this it is rounded to MiB. */
    BANDWIDTH_BYTES(1 << 0);

    private final int bit;

    BlockJobInfoFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
