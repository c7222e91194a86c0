package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Optional;

/**
 * The time zone of a guest.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_TIMEZONE_")
public record GuestTimezone(Parameters values) {
    /** Its name, such as {@code CET}. */
    public static final Parameter<String> NAME = Parameter.ofString("timezone.name");

    /** How far it is ahead of UTC. */
    public static final Parameter<Integer> OFFSET = Parameter.ofInt("timezone.offset");

    /** Its name, such as {@code CET}. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** How far it is ahead of UTC. */
    public Optional<Duration> offset() {
        return values.get(OFFSET).map(Duration::ofSeconds);
    }
}
