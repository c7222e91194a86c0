package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to pull, or to copy, a disk. (virDomainBlockRebaseFlags) */
@NativeEnum(value = "virDomainBlockRebaseFlags", prefix = "VIR_DOMAIN_BLOCK_REBASE_")
public enum BlockRebaseFlag implements Flag {
    /** A copy leaves the backing images where they are, and is based on them. */
    SHALLOW(1 << 0),
    /** The file to copy to is there already. */
    REUSE_EXT(1 << 1),
    /** The copy is in raw format. */
    COPY_RAW(1 << 2),
    /** Copies the disk, in place of pulling. */
    COPY(1 << 3),
    /** References to backing images stay relative. */
    RELATIVE(1 << 4),
    /** The copy is a block device, not a file. */
    COPY_DEV(1 << 5),
    /** The bandwidth goes to the host in bytes, even where it is whole MiB. */
    BANDWIDTH_BYTES(1 << 6);

    private final int bit;

    BlockRebaseFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
