package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Optional;

/**
 * How one I/O thread polls.
 *
 * @param number of the I/O thread
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_")
public record IoThreadStatistics(int number, Parameters values) {
    /** The longest that it polls before it sleeps; 0 for not at all. */
    public static final Parameter<Long> POLL_MAX_NS = Parameter.ofUnsignedLong(".poll-max-ns");

    /** What that time is multiplied by while it is too short. Some hosts give it 64 bits. */
    public static final Parameter<Long> POLL_GROW = Parameter.ofUnsignedInt(".poll-grow");

    /** What that time is divided by while it is too long. Some hosts give it 64 bits. */
    public static final Parameter<Long> POLL_SHRINK = Parameter.ofUnsignedInt(".poll-shrink");

    /** How much the time of the last event counts. */
    public static final Parameter<Long> POLL_WEIGHT = Parameter.ofUnsignedInt(".poll-weight");

    /** The longest that it polls before it sleeps; zero for not at all. */
    public Optional<Duration> pollMax() {
        return values.get(POLL_MAX_NS).map(Duration::ofNanos);
    }

    /** What that time is multiplied by while it is too short. */
    public Optional<Long> pollGrow() {
        return number(POLL_GROW);
    }

    /** What that time is divided by while it is too long. */
    public Optional<Long> pollShrink() {
        return number(POLL_SHRINK);
    }

    /** How much the time of the last event counts. */
    public Optional<Long> pollWeight() {
        return number(POLL_WEIGHT);
    }

    private Optional<Long> number(Parameter<Long> parameter) {
        return values.get(parameter.name()).filter(Long.class::isInstance).map(Long.class::cast);
    }
}
