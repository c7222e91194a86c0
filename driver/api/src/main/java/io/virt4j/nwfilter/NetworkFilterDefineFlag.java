package io.virt4j.nwfilter;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a network filter is defined. (virNWFilterDefineFlags) */
@NativeEnum(value = "virNWFilterDefineFlags", prefix = "VIR_NWFILTER_DEFINE_")
public enum NetworkFilterDefineFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    NetworkFilterDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
