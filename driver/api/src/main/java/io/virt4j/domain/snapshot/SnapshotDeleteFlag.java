package io.virt4j.domain.snapshot;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What to delete with a snapshot. (virDomainSnapshotDeleteFlags) */
@NativeEnum(value = "virDomainSnapshotDeleteFlags", prefix = "VIR_DOMAIN_SNAPSHOT_DELETE_")
public enum SnapshotDeleteFlag implements Flag {
    /** All that come from it, too. */
    CHILDREN(1 << 0),
    /** The host forgets it; its data stays. */
    METADATA_ONLY(1 << 1),
    /** All that come from it, but not it. */
    CHILDREN_ONLY(1 << 2);

    private final int bit;

    SnapshotDeleteFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
