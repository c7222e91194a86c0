package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to copy a disk. (virDomainBlockCopyFlags) */
@NativeEnum(value = "virDomainBlockCopyFlags", prefix = "VIR_DOMAIN_BLOCK_COPY_")
public enum BlockCopyFlag implements Flag {
    /** Leaves the backing images where they are; the copy is based on them. */
    SHALLOW(1 << 0),
    /** The file to copy to is there already. */
    REUSE_EXT(1 << 1),
    /** The job need not outlive the domain, so that one that is persistent can have it too. */
    TRANSIENT_JOB(1 << 2),
    /** The guest waits for its writes to reach the copy, which so catches up for certain. */
    SYNCHRONOUS_WRITES(1 << 3),
    /** What is copied to reads as zeros, and needs no clearing. */
    TARGET_ZEROED(1 << 4);

    private final int bit;

    BlockCopyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
