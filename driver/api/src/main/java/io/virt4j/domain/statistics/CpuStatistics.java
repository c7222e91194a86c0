package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CPU time of a domain since its start.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_CPU_")
public record CpuStatistics(Parameters values) {
    /** Of the whole domain. */
    public static final Parameter<Long> TIME = Parameter.ofUnsignedLong("cpu.time");

    /** In user mode. */
    public static final Parameter<Long> USER = Parameter.ofUnsignedLong("cpu.user");

    /** In the kernel. */
    public static final Parameter<Long> SYSTEM = Parameter.ofUnsignedLong("cpu.system");

    /** Spent polling for a halted vCPU that woke up meanwhile. */
    public static final Parameter<Long> HALTPOLL_SUCCESS_TIME = Parameter.ofUnsignedLong("cpu.haltpoll.success.time");

    /** Spent polling for a halted vCPU in vain. */
    public static final Parameter<Long> HALTPOLL_FAIL_TIME = Parameter.ofUnsignedLong("cpu.haltpoll.fail.time");

    /** How many cache monitors there are. */
    public static final Parameter<Long> CACHE_MONITOR_COUNT = Parameter.ofUnsignedInt("cpu.cache.monitor.count");

    /** How many energy monitors there are. */
    public static final Parameter<Long> ENERGY_MONITOR_COUNT = Parameter.ofUnsignedInt("cpu.energy.monitor.count");

    /** Of the whole domain. */
    public Optional<Duration> time() {
        return values.get(TIME).map(Duration::ofNanos);
    }

    /** In user mode. */
    public Optional<Duration> user() {
        return values.get(USER).map(Duration::ofNanos);
    }

    /** In the kernel. */
    public Optional<Duration> system() {
        return values.get(SYSTEM).map(Duration::ofNanos);
    }

    /** Spent polling for a halted vCPU that woke up meanwhile. */
    public Optional<Duration> haltPollSuccess() {
        return values.get(HALTPOLL_SUCCESS_TIME).map(Duration::ofNanos);
    }

    /** Spent polling for a halted vCPU in vain. */
    public Optional<Duration> haltPollFail() {
        return values.get(HALTPOLL_FAIL_TIME).map(Duration::ofNanos);
    }

    /** What monitors of the cache saw. */
    public List<CacheMonitor> cacheMonitors() {
        List<CacheMonitor> monitors = new ArrayList<>();
        values.numbered("cpu.cache.monitor.").forEach((number, of) -> monitors.add(new CacheMonitor(number, of)));
        return monitors;
    }

    /** What monitors of energy saw. */
    public List<EnergyMonitor> energyMonitors() {
        List<EnergyMonitor> monitors = new ArrayList<>();
        values.numbered("cpu.energy.monitor.").forEach((number, of) -> monitors.add(new EnergyMonitor(number, of)));
        return monitors;
    }
}
