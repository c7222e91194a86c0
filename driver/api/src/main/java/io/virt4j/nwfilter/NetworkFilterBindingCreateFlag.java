package io.virt4j.nwfilter;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a network filter is bound. (virNWFilterBindingCreateFlags) */
@NativeEnum(value = "virNWFilterBindingCreateFlags", prefix = "VIR_NWFILTER_BINDING_CREATE_")
public enum NetworkFilterBindingCreateFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    NetworkFilterBindingCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
