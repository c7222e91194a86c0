package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * An IP address that a guest has.
 *
 * @param number its place among the addresses of the interface
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_")
public record GuestAddress(int number, Parameters values) {
    /** {@code ipv4} or {@code ipv6}. */
    public static final Parameter<String> TYPE = Parameter.ofString(".type");

    /** The address. */
    public static final Parameter<String> ADDR = Parameter.ofString(".addr");

    /** How many of its bits name the network. */
    public static final Parameter<Long> PREFIX = Parameter.ofUnsignedInt(".prefix");

    /** {@code ipv4} or {@code ipv6}. */
    public Optional<String> type() {
        return values.get(TYPE);
    }

    /** The address. */
    public Optional<String> address() {
        return values.get(ADDR);
    }

    /** How many of its bits name the network. */
    public Optional<Long> prefix() {
        return values.get(PREFIX);
    }
}
