package io.virt4j.domain.statistics;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** A group of statistics; none asks for all that the host has. (virDomainStatsTypes) */
@NativeEnum(value = "virDomainStatsTypes", prefix = "VIR_DOMAIN_STATS_")
public enum StatisticsGroup implements Flag {
    /** The state and why. */
    STATE(1 << 0),
    /** CPU time of the whole domain. */
    CPU_TOTAL(1 << 1),
    /** Memory, by the balloon. */
    BALLOON(1 << 2),
    /** Each vCPU. */
    VCPU(1 << 3),
    /** Each network interface. */
    INTERFACE(1 << 4),
    /** Each disk. */
    BLOCK(1 << 5),
    /** Perf events. */
    PERF(1 << 6),
    /** Each I/O thread. */
    IOTHREAD(1 << 7),
    /** Memory bandwidth. */
    MEMORY(1 << 8),
    /** How fast the guest writes to its memory. */
    DIRTYRATE(1 << 9),
    /** What the hypervisor counts besides. */
    VM(1 << 10);

    private final int bit;

    StatisticsGroup(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
