package io.virt4j.host;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a pool of huge pages changes. (virNodeAllocPagesFlags) */
@NativeEnum(value = "virNodeAllocPagesFlags", prefix = "VIR_NODE_ALLOC_PAGES_")
public enum PageAllocationFlag implements Flag {
    /** The pool gets that many pages in all; without this, that many more. */
    SET(1 << 0);

    private final int bit;

    PageAllocationFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
