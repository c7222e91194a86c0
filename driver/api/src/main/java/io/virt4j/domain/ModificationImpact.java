package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What a change changes, or a question asks about; none leaves it to whether the domain runs. (virDomainModificationImpact) */
@NativeEnum(value = "virDomainModificationImpact", prefix = "VIR_DOMAIN_AFFECT_")
public enum ModificationImpact implements Flag {
    /** The running domain, until it stops. */
    LIVE(1 << 0),
    /** The definition, from the next start on. */
    CONFIG(1 << 1);

    private final int bit;

    ModificationImpact(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
