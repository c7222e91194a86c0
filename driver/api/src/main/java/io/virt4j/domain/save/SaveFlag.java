package io.virt4j.domain.save;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to save a domain, or restore one. (virDomainSaveRestoreFlags) */
@NativeEnum(value = "virDomainSaveRestoreFlags", prefix = "VIR_DOMAIN_SAVE_")
public enum SaveFlag implements Flag {
    /** The file is written and read past the host's cache. */
    BYPASS_CACHE(1 << 0),
    /** It runs when it is restored, whatever it did when it was saved. */
    RUNNING(1 << 1),
    /** It is paused when it is restored, whatever it did when it was saved. */
    PAUSED(1 << 2),
    /** The firmware's variables start from their template. */
    RESET_NVRAM(1 << 3);

    private final int bit;

    SaveFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
