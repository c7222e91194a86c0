package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What the host counted of a domain, as {@link io.virt4j.domain.tuning.PerfEvents} tell it to. */
@NativeParameters("VIR_DOMAIN_STATS_PERF_")
public final class PerfStatistics {
    /** Cache that is used, in bytes. */
    public static final Parameter<Long> CMT = Parameter.ofUnsignedLong("perf.cmt");

    /** Memory traffic of the whole system, in bytes a second. */
    public static final Parameter<Long> MBMT = Parameter.ofUnsignedLong("perf.mbmt");

    /** Memory traffic of the cell, in bytes a second. */
    public static final Parameter<Long> MBML = Parameter.ofUnsignedLong("perf.mbml");

    /** Misses of the cache. */
    public static final Parameter<Long> CACHE_MISSES = Parameter.ofUnsignedLong("perf.cache_misses");

    /** Uses of the cache. */
    public static final Parameter<Long> CACHE_REFERENCES = Parameter.ofUnsignedLong("perf.cache_references");

    /** Instructions. */
    public static final Parameter<Long> INSTRUCTIONS = Parameter.ofUnsignedLong("perf.instructions");

    /** CPU cycles. */
    public static final Parameter<Long> CPU_CYCLES = Parameter.ofUnsignedLong("perf.cpu_cycles");

    /** Branches. */
    public static final Parameter<Long> BRANCH_INSTRUCTIONS = Parameter.ofUnsignedLong("perf.branch_instructions");

    /** Branches that were foreseen wrongly. */
    public static final Parameter<Long> BRANCH_MISSES = Parameter.ofUnsignedLong("perf.branch_misses");

    /** Bus cycles. */
    public static final Parameter<Long> BUS_CYCLES = Parameter.ofUnsignedLong("perf.bus_cycles");

    /** Cycles without work at the front end. */
    public static final Parameter<Long> STALLED_CYCLES_FRONTEND =
            Parameter.ofUnsignedLong("perf.stalled_cycles_frontend");

    /** Cycles without work at the back end. */
    public static final Parameter<Long> STALLED_CYCLES_BACKEND =
            Parameter.ofUnsignedLong("perf.stalled_cycles_backend");

    /** CPU cycles at a fixed frequency. */
    public static final Parameter<Long> REF_CPU_CYCLES = Parameter.ofUnsignedLong("perf.ref_cpu_cycles");

    /** Time by the CPU clock. */
    public static final Parameter<Long> CPU_CLOCK = Parameter.ofUnsignedLong("perf.cpu_clock");

    /** Time by the task clock. */
    public static final Parameter<Long> TASK_CLOCK = Parameter.ofUnsignedLong("perf.task_clock");

    /** Page faults. */
    public static final Parameter<Long> PAGE_FAULTS = Parameter.ofUnsignedLong("perf.page_faults");

    /** Context switches. */
    public static final Parameter<Long> CONTEXT_SWITCHES = Parameter.ofUnsignedLong("perf.context_switches");

    /** Moves to another CPU. */
    public static final Parameter<Long> CPU_MIGRATIONS = Parameter.ofUnsignedLong("perf.cpu_migrations");

    /** Page faults without a disk. */
    public static final Parameter<Long> PAGE_FAULTS_MIN = Parameter.ofUnsignedLong("perf.page_faults_min");

    /** Page faults with a disk. */
    public static final Parameter<Long> PAGE_FAULTS_MAJ = Parameter.ofUnsignedLong("perf.page_faults_maj");

    /** Accesses that were not aligned. */
    public static final Parameter<Long> ALIGNMENT_FAULTS = Parameter.ofUnsignedLong("perf.alignment_faults");

    /** Instructions that were emulated. */
    public static final Parameter<Long> EMULATION_FAULTS = Parameter.ofUnsignedLong("perf.emulation_faults");

    private PerfStatistics() {}
}
