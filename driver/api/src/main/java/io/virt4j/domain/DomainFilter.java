package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which domains a list has. (virConnectListAllDomainsFlags) */
@NativeEnum(value = "virConnectListAllDomainsFlags", prefix = "VIR_CONNECT_LIST_DOMAINS_")
public enum DomainFilter implements Flag {
    /** Running or paused. */
    ACTIVE(1 << 0),
    /** Defined only. */
    INACTIVE(1 << 1),
    /** Kept by the host. */
    PERSISTENT(1 << 2),
    /** Forgotten when it stops. */
    TRANSIENT(1 << 3),
    /** In the state of that name. */
    RUNNING(1 << 4),
    /** In the state of that name. */
    PAUSED(1 << 5),
    /** In the state of that name. */
    SHUTOFF(1 << 6),
    /** In any other state. */
    OTHER(1 << 7),
    /** With a managed save. */
    MANAGEDSAVE(1 << 8),
    /** Without a managed save. */
    NO_MANAGEDSAVE(1 << 9),
    /** Starts with the host. */
    AUTOSTART(1 << 10),
    /** Does not start with the host. */
    NO_AUTOSTART(1 << 11),
    /** With snapshots. */
    HAS_SNAPSHOT(1 << 12),
    /** Without snapshots. */
    NO_SNAPSHOT(1 << 13),
    /** With checkpoints. */
    HAS_CHECKPOINT(1 << 14),
    /** Without checkpoints. */
    NO_CHECKPOINT(1 << 15);

    private final int bit;

    DomainFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
