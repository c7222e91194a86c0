package io.virt4j.domain.device;

import java.util.List;
import java.util.Optional;

/**
 * The addresses of a network interface of a guest.
 *
 * @param name of the interface: in the guest if its agent told, else on the host
 * @param hardwareAddress the MAC address (virDomainInterface)
 */
public record InterfaceAddresses(String name, Optional<String> hardwareAddress, List<InterfaceAddress> addresses) {
    public InterfaceAddresses {
        addresses = List.copyOf(addresses);
    }
}
