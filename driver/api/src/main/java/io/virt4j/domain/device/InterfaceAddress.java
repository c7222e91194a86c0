package io.virt4j.domain.device;

import io.virt4j.network.IpAddressType;

/**
 * An IP address of a guest.
 *
 * @param address as text
 * @param prefix how many of its bits name the network; 0 where that is not known (virDomainIPAddress)
 */
public record InterfaceAddress(IpAddressType type, String address, int prefix) {}
