package io.virt4j.domain.tuning;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What the host counts of a domain where it is told to. The values say whether it does. */
@NativeParameters("VIR_PERF_PARAM_")
public final class PerfEvents {
    /** Cache that is used, in bytes. */
    public static final Parameter<Boolean> CMT = Parameter.ofBoolean("cmt");

    /** Memory traffic of the whole system, in bytes a second. */
    public static final Parameter<Boolean> MBMT = Parameter.ofBoolean("mbmt");

    /** Memory traffic of the cell, in bytes a second. */
    public static final Parameter<Boolean> MBML = Parameter.ofBoolean("mbml");

    /** Misses of the cache. */
    public static final Parameter<Boolean> CACHE_MISSES = Parameter.ofBoolean("cache_misses");

    /** Uses of the cache. */
    public static final Parameter<Boolean> CACHE_REFERENCES = Parameter.ofBoolean("cache_references");

    /** Instructions. */
    public static final Parameter<Boolean> INSTRUCTIONS = Parameter.ofBoolean("instructions");

    /** CPU cycles. */
    public static final Parameter<Boolean> CPU_CYCLES = Parameter.ofBoolean("cpu_cycles");

    /** Branches. */
    public static final Parameter<Boolean> BRANCH_INSTRUCTIONS = Parameter.ofBoolean("branch_instructions");

    /** Branches that were foreseen wrongly. */
    public static final Parameter<Boolean> BRANCH_MISSES = Parameter.ofBoolean("branch_misses");

    /** Bus cycles. */
    public static final Parameter<Boolean> BUS_CYCLES = Parameter.ofBoolean("bus_cycles");

    /** Cycles without work at the front end. */
    public static final Parameter<Boolean> STALLED_CYCLES_FRONTEND = Parameter.ofBoolean("stalled_cycles_frontend");

    /** Cycles without work at the back end. */
    public static final Parameter<Boolean> STALLED_CYCLES_BACKEND = Parameter.ofBoolean("stalled_cycles_backend");

    /** CPU cycles at a fixed frequency. */
    public static final Parameter<Boolean> REF_CPU_CYCLES = Parameter.ofBoolean("ref_cpu_cycles");

    /** Time by the CPU clock. */
    public static final Parameter<Boolean> CPU_CLOCK = Parameter.ofBoolean("cpu_clock");

    /** Time by the task clock. */
    public static final Parameter<Boolean> TASK_CLOCK = Parameter.ofBoolean("task_clock");

    /** Page faults. */
    public static final Parameter<Boolean> PAGE_FAULTS = Parameter.ofBoolean("page_faults");

    /** Context switches. */
    public static final Parameter<Boolean> CONTEXT_SWITCHES = Parameter.ofBoolean("context_switches");

    /** Moves to another CPU. */
    public static final Parameter<Boolean> CPU_MIGRATIONS = Parameter.ofBoolean("cpu_migrations");

    /** Page faults without a disk. */
    public static final Parameter<Boolean> PAGE_FAULTS_MIN = Parameter.ofBoolean("page_faults_min");

    /** Page faults with a disk. */
    public static final Parameter<Boolean> PAGE_FAULTS_MAJ = Parameter.ofBoolean("page_faults_maj");

    /** Accesses that were not aligned. */
    public static final Parameter<Boolean> ALIGNMENT_FAULTS = Parameter.ofBoolean("alignment_faults");

    /** Instructions that were emulated. */
    public static final Parameter<Boolean> EMULATION_FAULTS = Parameter.ofBoolean("emulation_faults");

    private PerfEvents() {}
}
