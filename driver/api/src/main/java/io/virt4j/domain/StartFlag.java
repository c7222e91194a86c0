package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to start a domain. (virDomainCreateFlags) */
@NativeEnum(value = "virDomainCreateFlags", prefix = "VIR_DOMAIN_START_")
public enum StartFlag implements Flag {
    /** The vCPUs wait for {@link Domain#resume()}. */
    PAUSED(1 << 0),
    /** The domain is destroyed when this connection closes. */
    AUTODESTROY(1 << 1),
    /** The file of a managed save is read past the host's cache. */
    BYPASS_CACHE(1 << 2),
    /** A managed save is thrown away. */
    FORCE_BOOT(1 << 3),
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 4),
    /** The firmware's variables start from their template. */
    RESET_NVRAM(1 << 5);

    private final int bit;

    StartFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
