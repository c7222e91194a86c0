package io.virt4j.domain.guest;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Who is asked for a guest's name; none leaves it to the host. (virDomainGetHostnameFlags) */
@NativeEnum(value = "virDomainGetHostnameFlags", prefix = "VIR_DOMAIN_GET_HOSTNAME_")
public enum HostnameFlag implements Flag {
    /** The DHCP server of the host's network. */
    LEASE(1 << 0),
    /** The guest agent. */
    AGENT(1 << 1);

    private final int bit;

    HostnameFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
