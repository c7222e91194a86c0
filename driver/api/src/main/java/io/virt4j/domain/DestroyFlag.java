package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to end a domain. (virDomainDestroyFlagsValues) */
@NativeEnum(value = "virDomainDestroyFlagsValues", prefix = "VIR_DOMAIN_DESTROY_")
public enum DestroyFlag implements Flag {
    /** Fails rather than killing a process that does not end when asked. */
    GRACEFUL(1 << 0),
    /** The domain's log is removed. */
    REMOVE_LOGS(1 << 1);

    private final int bit;

    DestroyFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
