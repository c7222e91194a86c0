package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to define a domain. (virDomainDefineFlags) */
@NativeEnum(value = "virDomainDefineFlags", prefix = "VIR_DOMAIN_DEFINE_")
public enum DefineFlag implements Flag {
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 0);

    private final int bit;

    DefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
