package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Optional;

/**
 * How many requests took about as long.
 *
 * @param number its place in the histogram
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_")
public record LatencyBin(int number, Parameters values) {
    /** The shortest time of this bin; the next one begins where it ends. */
    public static final Parameter<Long> START = Parameter.ofUnsignedLong(".start");

    /** The number of requests. */
    public static final Parameter<Long> VALUE = Parameter.ofUnsignedLong(".value");

    /** The shortest time of this bin; the next one begins where it ends. */
    public Optional<Duration> start() {
        return values.get(START).map(Duration::ofNanos);
    }

    /** The number of requests. */
    public Optional<Long> requests() {
        return values.get(VALUE);
    }
}
