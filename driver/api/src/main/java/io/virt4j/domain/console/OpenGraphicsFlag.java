package io.virt4j.domain.console;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to open a display. (virDomainOpenGraphicsFlags) */
@NativeEnum(value = "virDomainOpenGraphicsFlags", prefix = "VIR_DOMAIN_OPEN_GRAPHICS_")
public enum OpenGraphicsFlag implements Flag {
    /** Without a password. */
    SKIPAUTH(1 << 0);

    private final int bit;

    OpenGraphicsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
