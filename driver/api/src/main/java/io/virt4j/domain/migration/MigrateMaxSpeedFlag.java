package io.virt4j.domain.migration;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which limit of speed is meant. (virDomainMigrateMaxSpeedFlags) */
@NativeEnum(value = "virDomainMigrateMaxSpeedFlags", prefix = "VIR_DOMAIN_MIGRATE_MAX_SPEED_")
public enum MigrateMaxSpeedFlag implements Flag {
    /** The one of the post-copy phase. */
    POSTCOPY(1 << 0);

    private final int bit;

    MigrateMaxSpeedFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
