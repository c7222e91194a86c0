package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network interface, as the guest sees it.
 *
 * @param number its place among the interfaces
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_")
public record GuestInterface(int number, Parameters values) {
    /** Its name in the guest. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** Its MAC address. */
    public static final Parameter<String> HWADDR = Parameter.ofString(".hwaddr");

    /** How many addresses it has. */
    public static final Parameter<Long> ADDR_COUNT = Parameter.ofUnsignedInt(".addr.count");

    /** Its name in the guest. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** Its MAC address. */
    public Optional<String> hardwareAddress() {
        return values.get(HWADDR);
    }

    /** The addresses that it has. */
    public List<GuestAddress> addresses() {
        List<GuestAddress> addresses = new ArrayList<>();
        values.numbered(".addr.").forEach((place, of) -> addresses.add(new GuestAddress(place, of)));
        return addresses;
    }
}
