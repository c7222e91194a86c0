package io.virt4j.domain.statistics;

import io.virt4j.domain.cpu.VcpuState;
import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one vCPU did.
 *
 * @param number of the vCPU, from 0
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_VCPU_SUFFIX_")
public record VcpuStatistics(int number, Parameters values) {
    /** What it does. */
    public static final Parameter<Integer> STATE = Parameter.ofInt(".state");

    /** CPU time that it used. */
    public static final Parameter<Long> TIME = Parameter.ofUnsignedLong(".time");

    /** Time that it waited for input and output. */
    public static final Parameter<Long> WAIT = Parameter.ofUnsignedLong(".wait");

    /** Whether the guest has halted it. */
    public static final Parameter<Boolean> HALTED = Parameter.ofBoolean(".halted");

    /** Time that it waited for a CPU of the host. */
    public static final Parameter<Long> DELAY = Parameter.ofUnsignedLong(".delay");

    /** What it does. */
    public Optional<VcpuState> state() {
        return values.get(STATE).map(VcpuState::new);
    }

    /** CPU time that it used. */
    public Optional<Duration> time() {
        return values.get(TIME).map(Duration::ofNanos);
    }

    /** Time that it waited for input and output. */
    public Optional<Duration> waitTime() {
        return values.get(WAIT).map(Duration::ofNanos);
    }

    /** Whether the guest has halted it. */
    public Optional<Boolean> isHalted() {
        return values.get(HALTED);
    }

    /** Time that it waited for a CPU of the host. */
    public Optional<Duration> delay() {
        return values.get(DELAY).map(Duration::ofNanos);
    }

    /** What the hypervisor counts besides. */
    public List<CustomStatistic> custom() {
        return CustomStatistic.among(values.under("."));
    }
}
