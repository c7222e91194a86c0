package io.virt4j.host;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How long processors of a host did what, since it started. (virNodeGetCPUStats) */
@NativeParameters("VIR_NODE_CPU_STATS_")
public final class NodeCpuStatistics {
    /** In the kernel, in nanoseconds. */
    public static final Parameter<Long> KERNEL = Parameter.ofUnsignedLong("kernel");

    /** In programs, in nanoseconds. */
    public static final Parameter<Long> USER = Parameter.ofUnsignedLong("user");

    /** Idle, in nanoseconds. */
    public static final Parameter<Long> IDLE = Parameter.ofUnsignedLong("idle");

    /** Idle while a disk was waited for, in nanoseconds. */
    public static final Parameter<Long> IOWAIT = Parameter.ofUnsignedLong("iowait");

    /** Serving interrupts, in nanoseconds. */
    public static final Parameter<Long> INTR = Parameter.ofUnsignedLong("intr");

    /** Running virtual processors, in nanoseconds. */
    public static final Parameter<Long> GUEST = Parameter.ofUnsignedLong("guest");

    /** How busy they are, in percent of all processors; from hosts that do not tell times. */
    public static final Parameter<Long> UTILIZATION = Parameter.ofUnsignedLong("utilization");

    private NodeCpuStatistics() {}
}
