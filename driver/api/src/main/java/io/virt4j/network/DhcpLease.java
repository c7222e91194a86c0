package io.virt4j.network;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that a network's DHCP server has given out.
 *
 * @param interfaceName the host's interface at which it was given out, such as {@code virbr0}
 * @param expiry when it ends; empty for one that does not end
 * @param mac the hardware address of whoever has it, such as {@code 52:54:00:6d:90:01}
 * @param iaid the number that an IPv6 client has given to its interface
 * @param prefix how many of the address's bits name the network
 * @param hostname what whoever has it calls itself
 * @param clientId what an IPv4 client, or the DUID by which an IPv6 client, is told from others
 *     (virNetworkGetDHCPLeases)
 */
public record DhcpLease(
        String interfaceName,
        Optional<Instant> expiry,
        IpAddressType type,
        Optional<String> mac,
        Optional<String> iaid,
        String address,
        int prefix,
        Optional<String> hostname,
        Optional<String> clientId) {}
