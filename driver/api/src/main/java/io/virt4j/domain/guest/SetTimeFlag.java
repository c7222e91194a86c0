package io.virt4j.domain.guest;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to set a guest's clock. (virDomainSetTimeFlags) */
@NativeEnum(value = "virDomainSetTimeFlags", prefix = "VIR_DOMAIN_TIME_")
public enum SetTimeFlag implements Flag {
    /** From its hardware clock; the given time does not matter. */
    SYNC(1 << 0);

    private final int bit;

    SetTimeFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
