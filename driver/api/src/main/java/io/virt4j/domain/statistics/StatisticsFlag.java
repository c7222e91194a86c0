package io.virt4j.domain.statistics;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which domains statistics are of, and how to get them. (virConnectGetAllDomainStatsFlags) */
@NativeEnum(value = "virConnectGetAllDomainStatsFlags", prefix = "VIR_CONNECT_GET_ALL_DOMAINS_STATS_")
public enum StatisticsFlag implements Flag {
    /** Domains that run. */
    ACTIVE(1 << 0),
    /** Domains that do not run. */
    INACTIVE(1 << 1),
    /** Domains that the host keeps. */
    PERSISTENT(1 << 2),
    /** Domains that the host forgets when they stop. */
    TRANSIENT(1 << 3),
    /** Domains in the state of that name. */
    RUNNING(1 << 4),
    /** Domains in the state of that name. */
    PAUSED(1 << 5),
    /** Domains in the state of that name. */
    SHUTOFF(1 << 6),
    /** Domains in any other state. */
    OTHER(1 << 7),
    /** Leaves out what cannot be had at once. */
    NOWAIT(1 << 29),
    /** Tells of the backing files of disks too. */
    BACKING(1 << 30),
    /** Fails if the host does not know one of the groups. */
    ENFORCE_STATS(1 << 31);

    private final int bit;

    StatisticsFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
