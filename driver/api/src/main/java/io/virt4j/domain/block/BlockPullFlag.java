package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to pull the data of backing images into a disk. (virDomainBlockPullFlags) */
@NativeEnum(value = "virDomainBlockPullFlags", prefix = "VIR_DOMAIN_BLOCK_PULL_")
public enum BlockPullFlag implements Flag {
    /** The bandwidth goes to the host in bytes, even where it is whole MiB. */
    BANDWIDTH_BYTES(1 << 6);

    private final int bit;

    BlockPullFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
