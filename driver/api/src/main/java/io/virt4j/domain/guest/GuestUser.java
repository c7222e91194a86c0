package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is logged in to a guest.
 *
 * @param number the place among the users
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_")
public record GuestUser(int number, Parameters values) {
    /** The name. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** The domain of the name, on Windows. */
    public static final Parameter<String> DOMAIN = Parameter.ofString(".domain");

    /** Since when. */
    public static final Parameter<Long> LOGIN_TIME = Parameter.ofUnsignedLong(".login-time");

    /** The name. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** The domain of the name, on Windows. */
    public Optional<String> domain() {
        return values.get(DOMAIN);
    }

    /** Since when. */
    public Optional<Instant> loginTime() {
        return values.get(LOGIN_TIME).map(Instant::ofEpochMilli);
    }
}
