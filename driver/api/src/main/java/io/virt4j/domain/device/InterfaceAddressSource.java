package io.virt4j.domain.device;

import io.virt4j.NativeEnum;

/** Who is asked for the addresses of a guest. (virDomainInterfaceAddressesSource) */
@NativeEnum(value = "virDomainInterfaceAddressesSource", prefix = "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_")
public record InterfaceAddressSource(int number) {
    /** The DHCP server of the host's network. */
    public static final InterfaceAddressSource LEASE = new InterfaceAddressSource(0);

    /** The guest agent. */
    public static final InterfaceAddressSource AGENT = new InterfaceAddressSource(1);

    /** The host's table of neighbours. */
    public static final InterfaceAddressSource ARP = new InterfaceAddressSource(2);
}
