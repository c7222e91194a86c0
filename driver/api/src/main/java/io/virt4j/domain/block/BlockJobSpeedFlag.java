package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to limit a block job. (virDomainBlockJobSetSpeedFlags) */
@NativeEnum(value = "virDomainBlockJobSetSpeedFlags", prefix = "VIR_DOMAIN_BLOCK_JOB_SPEED_")
public enum BlockJobSpeedFlag implements Flag {
    /** The bandwidth goes to the host in bytes, even where it is whole MiB. */
    BANDWIDTH_BYTES(1 << 0);

    private final int bit;

    BlockJobSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
