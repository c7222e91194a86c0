package io.virt4j.domain.snapshot;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to take a snapshot. (virDomainSnapshotCreateFlags) */
@NativeEnum(value = "virDomainSnapshotCreateFlags", prefix = "VIR_DOMAIN_SNAPSHOT_CREATE_")
public enum SnapshotCreateFlag implements Flag {
    /** Takes none, but makes the host know, or know anew, one that is there. */
    REDEFINE(1 << 0),
    /** With REDEFINE: it becomes the current one. */
    CURRENT(1 << 1),
    /** The host takes it, and forgets it. */
    NO_METADATA(1 << 2),
    /** The domain is stopped afterwards. */
    HALT(1 << 3),
    /** Of the disks alone, not of memory. */
    DISK_ONLY(1 << 4),
    /** The files to write to are there already. */
    REUSE_EXT(1 << 5),
    /** The guest's agent freezes its filesystems meanwhile. */
    QUIESCE(1 << 6),
    /** Of all disks or of none. */
    ATOMIC(1 << 7),
    /** The guest runs on meanwhile. */
    LIVE(1 << 8),
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 9);

    private final int bit;

    SnapshotCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
