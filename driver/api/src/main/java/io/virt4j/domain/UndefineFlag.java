package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What to remove with a definition. (virDomainUndefineFlagsValues) */
@NativeEnum(value = "virDomainUndefineFlagsValues", prefix = "VIR_DOMAIN_UNDEFINE_")
public enum UndefineFlag implements Flag {
    /** The managed save too. */
    MANAGED_SAVE(1 << 0),
    /** What the host knows of snapshots too. */
    SNAPSHOTS_METADATA(1 << 1),
    /** The firmware's variables too. */
    NVRAM(1 << 2),
    /** The firmware's variables stay. */
    KEEP_NVRAM(1 << 3),
    /** What the host knows of checkpoints too. */
    CHECKPOINTS_METADATA(1 << 4),
    /** The TPM's state too. */
    TPM(1 << 5),
    /** The TPM's state stays. */
    KEEP_TPM(1 << 6);

    private final int bit;

    UndefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
