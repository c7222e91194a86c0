package io.virt4j.network;

import io.virt4j.NativeEnum;

/** Which kind of element of a network an update is about. (virNetworkUpdateSection) */
@NativeEnum(value = "virNetworkUpdateSection", prefix = "VIR_NETWORK_SECTION_")
public enum NetworkUpdateSection {
    /** {@code <bridge>}. */
    BRIDGE(1),
    /** {@code <domain>}. */
    DOMAIN(2),
    /** {@code <ip>}. */
    IP(3),
    /** {@code <host>} of an address's {@code <dhcp>}. */
    IP_DHCP_HOST(4),
    /** {@code <range>} of an address's {@code <dhcp>}. */
    IP_DHCP_RANGE(5),
    /** {@code <forward>}. */
    FORWARD(6),
    /** {@code <interface>} of {@code <forward>}. */
    FORWARD_INTERFACE(7),
    /** {@code <pf>} of {@code <forward>}. */
    FORWARD_PF(8),
    /** {@code <portgroup>}. */
    PORTGROUP(9),
    /** {@code <host>} of {@code <dns>}. */
    DNS_HOST(10),
    /** {@code <txt>} of {@code <dns>}. */
    DNS_TXT(11),
    /** {@code <srv>} of {@code <dns>}. */
    DNS_SRV(12);

    private final int number;

    NetworkUpdateSection(int number) {
        this.number = number;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }
}
