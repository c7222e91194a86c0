package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How fast a guest writes to its memory, as it was measured last.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_DIRTYRATE_")
public record DirtyRateStatistics(Parameters values) {
    /** How far the measurement is. */
    public static final Parameter<Integer> CALC_STATUS = Parameter.ofInt("dirtyrate.calc_status");

    /** When it began, by the host's clock that starts with the host. */
    public static final Parameter<Long> CALC_START_TIME = Parameter.ofLong("dirtyrate.calc_start_time");

    /** How long it takes, in seconds. */
    public static final Parameter<Integer> CALC_PERIOD = Parameter.ofInt("dirtyrate.calc_period");

    /** The rate of all vCPUs. */
    public static final Parameter<Long> MEGABYTES_PER_SECOND = Parameter.ofLong("dirtyrate.megabytes_per_second");

    /** How it is measured, such as {@code page-sampling}. */
    public static final Parameter<String> CALC_MODE = Parameter.ofString("dirtyrate.calc_mode");

    /** The rate of a vCPU. */
    public static final Parameter<Long> VCPU_SUFFIX_MEGABYTES_PER_SECOND =
            Parameter.ofUnsignedLong(".megabytes_per_second");

    /** How far the measurement is. */
    public Optional<DirtyRateStatus> status() {
        return values.get(CALC_STATUS).map(DirtyRateStatus::new);
    }

    /** When it began, by the host's clock that starts with the host. */
    public Optional<Duration> started() {
        return values.get(CALC_START_TIME).map(Duration::ofSeconds);
    }

    /** How long it takes, in seconds. */
    public Optional<Integer> periodSeconds() {
        return values.get(CALC_PERIOD);
    }

    /** The rate of all vCPUs. */
    public Optional<Long> mebibytesPerSecond() {
        return values.get(MEGABYTES_PER_SECOND);
    }

    /** How it is measured, such as {@code page-sampling}. */
    public Optional<String> mode() {
        return values.get(CALC_MODE);
    }

    /** The rate of each vCPU in MiB/s, by its number; empty unless it is measured for each. */
    public SortedMap<Integer, Long> vcpuMebibytesPerSecond() {
        SortedMap<Integer, Long> rates = new TreeMap<>();
        values.numbered("dirtyrate.vcpu.")
                .forEach((vcpu, of) ->
                        of.get(VCPU_SUFFIX_MEGABYTES_PER_SECOND).ifPresent(rate -> rates.put(vcpu, rate)));
        return rates;
    }
}
