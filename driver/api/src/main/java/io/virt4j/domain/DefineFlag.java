package io.virt4j.domain;

import io.virt4j.Flag;

/** How to define a domain. (virDomainDefineFlags) */
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
