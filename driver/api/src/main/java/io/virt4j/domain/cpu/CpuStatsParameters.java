package io.virt4j.domain.cpu;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What CPU time a domain used, in nanoseconds. */
@NativeParameters("VIR_DOMAIN_CPU_STATS_")
public final class CpuStatsParameters {
    /** Of vCPUs and hypervisor together. */
    public static final Parameter<Long> CPUTIME = Parameter.ofUnsignedLong("cpu_time");

    /** In user mode, as the host sees it. */
    public static final Parameter<Long> USERTIME = Parameter.ofUnsignedLong("user_time");

    /** In the kernel, as the host sees it. */
    public static final Parameter<Long> SYSTEMTIME = Parameter.ofUnsignedLong("system_time");

    /** Of vCPUs alone. */
    public static final Parameter<Long> VCPUTIME = Parameter.ofUnsignedLong("vcpu_time");

    private CpuStatsParameters() {}
}
