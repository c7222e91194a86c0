package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to merge an image into one below it. (virDomainBlockCommitFlags) */
@NativeEnum(value = "virDomainBlockCommitFlags", prefix = "VIR_DOMAIN_BLOCK_COMMIT_")
public enum BlockCommitFlag implements Flag {
    /** Without a base, merges into the next image below, not into the lowest. */
    SHALLOW(1 << 0),
    /** Deletes the files that the merge leaves without use. */
    DELETE(1 << 1),
    /** The top may be the image that the guest writes to; the job then waits for a pivot. */
    ACTIVE(1 << 2),
    /** References to backing images stay relative. */
    RELATIVE(1 << 3),
    /** The bandwidth goes to the host in bytes, even where it is whole MiB. */
    BANDWIDTH_BYTES(1 << 4);

    private final int bit;

    BlockCommitFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
