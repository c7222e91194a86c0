package io.virt4j.domain.snapshot;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which snapshots to list. Of two that exclude each other, both are as good as none. (virDomainSnapshotListFlags) */
@NativeEnum(value = "virDomainSnapshotListFlags", prefix = "VIR_DOMAIN_SNAPSHOT_LIST_")
public enum SnapshotListFlag implements Flag {
    /** Of a domain: those without a parent. */
    ROOTS(1 << 0),
    /** Of a snapshot: children of children too. */
    DESCENDANTS(1 << 0),
    /** Those whose loss would keep the domain from being undefined. */
    METADATA(1 << 1),
    /** Those without children. */
    LEAVES(1 << 2),
    /** Those with children. */
    NO_LEAVES(1 << 3),
    /** Those of which libvirt keeps nothing itself. */
    NO_METADATA(1 << 4),
    /** Those of a domain that did not run. */
    INACTIVE(1 << 5),
    /** Those with memory, of a domain that ran. */
    ACTIVE(1 << 6),
    /** Those of disks alone, of a domain that ran. */
    DISK_ONLY(1 << 7),
    /** Those inside the images. */
    INTERNAL(1 << 8),
    /** Those in files of their own. */
    EXTERNAL(1 << 9),
    /** Parents before their children. */
    TOPOLOGICAL(1 << 10);

    private final int bit;

    SnapshotListFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
