package io.virt4j.domain.tuning;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How the host's scheduler shares its CPUs out to a domain. */
@NativeParameters("VIR_DOMAIN_SCHEDULER_")
public final class SchedulerParameters {
    /** The weight against other domains. */
    public static final Parameter<Long> CPU_SHARES = Parameter.ofUnsignedLong("cpu_shares");

    /** The length of the whole domain's periods in microseconds. */
    public static final Parameter<Long> GLOBAL_PERIOD = Parameter.ofUnsignedLong("global_period");

    /** What the whole domain may run in a period, in microseconds; negative for no limit. */
    public static final Parameter<Long> GLOBAL_QUOTA = Parameter.ofLong("global_quota");

    /** The length of each vCPU's periods in microseconds. */
    public static final Parameter<Long> VCPU_PERIOD = Parameter.ofUnsignedLong("vcpu_period");

    /** What each vCPU may run in a period, in microseconds; negative for no limit. */
    public static final Parameter<Long> VCPU_QUOTA = Parameter.ofLong("vcpu_quota");

    /** The length of the emulator's periods in microseconds. */
    public static final Parameter<Long> EMULATOR_PERIOD = Parameter.ofUnsignedLong("emulator_period");

    /** What the emulator may run in a period, in microseconds; negative for no limit. */
    public static final Parameter<Long> EMULATOR_QUOTA = Parameter.ofLong("emulator_quota");

    /** The length of each I/O thread's periods in microseconds. */
    public static final Parameter<Long> IOTHREAD_PERIOD = Parameter.ofUnsignedLong("iothread_period");

    /** What each I/O thread may run in a period, in microseconds; negative for no limit. */
    public static final Parameter<Long> IOTHREAD_QUOTA = Parameter.ofLong("iothread_quota");

    /** The weight by Xen's credit scheduler. */
    public static final Parameter<Long> WEIGHT = Parameter.ofUnsignedInt("weight");

    /** The most of a CPU by Xen's credit scheduler, in percent. */
    public static final Parameter<Long> CAP = Parameter.ofUnsignedInt("cap");

    /** What ESX keeps for the domain, in MHz. */
    public static final Parameter<Long> RESERVATION = Parameter.ofLong("reservation");

    /** The most that ESX gives the domain, in MHz. */
    public static final Parameter<Long> LIMIT = Parameter.ofLong("limit");

    /** The weight by ESX. */
    public static final Parameter<Integer> SHARES = Parameter.ofInt("shares");

    private SchedulerParameters() {}
}
