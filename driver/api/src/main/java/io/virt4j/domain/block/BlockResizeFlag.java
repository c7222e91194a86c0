package io.virt4j.domain.block;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to resize a disk. (virDomainBlockResizeFlags) */
@NativeEnum(value = "virDomainBlockResizeFlags", prefix = "VIR_DOMAIN_BLOCK_RESIZE_")
public enum BlockResizeFlag implements Flag {
    /** The size goes to the host in bytes, even where it is whole KiB. */
    BYTES(1 << 0),
    /** The disk becomes as large as what it is stored on. */
    CAPACITY(1 << 1),
    /** A size smaller than the present one is refused. */
    EXTEND(1 << 2);

    private final int bit;

    BlockResizeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
