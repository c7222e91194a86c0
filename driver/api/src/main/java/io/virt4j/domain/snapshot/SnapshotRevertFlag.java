package io.virt4j.domain.snapshot;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to go back to a snapshot. (virDomainSnapshotRevertFlags) */
@NativeEnum(value = "virDomainSnapshotRevertFlags", prefix = "VIR_DOMAIN_SNAPSHOT_REVERT_")
public enum SnapshotRevertFlag implements Flag {
    /** The domain runs afterwards, whatever it did then. */
    RUNNING(1 << 0),
    /** The domain is paused afterwards, whatever it did then. */
    PAUSED(1 << 1),
    /** Even where the domain has to be ended for it, or may differ from then. */
    FORCE(1 << 2),
    /** The firmware's variables start from their template. */
    RESET_NVRAM(1 << 3);

    private final int bit;

    SnapshotRevertFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
