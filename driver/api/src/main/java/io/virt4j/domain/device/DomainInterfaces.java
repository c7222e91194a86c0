package io.virt4j.domain.device;

import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The network interfaces of a domain. An interface is named by its target on the host or by its MAC address. */
public interface DomainInterfaces {
    /** The addresses that the guest has. (virDomainInterfaceAddresses) */
    default List<InterfaceAddresses> interfaceAddresses(InterfaceAddressSource source) {
        throw VirtException.notSupported("virDomainInterfaceAddresses");
    }

    /** The traffic of an interface of a running domain. (virDomainInterfaceStats) */
    default InterfaceStats interfaceStats(String device) {
        throw VirtException.notSupported("virDomainInterfaceStats");
    }

    /** What an interface may send and receive, by the names in {@link BandwidthParameters}. (virDomainGetInterfaceParameters) */
    default Parameters interfaceParameters(String device, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetInterfaceParameters");
    }

    /** Changes what an interface may send and receive. (virDomainSetInterfaceParameters) */
    default void setInterfaceParameters(String device, Parameters parameters, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetInterfaceParameters");
    }

    /**
     * Has a running domain tell the network where its interface is, so that switches send its packets there.
     * (virDomainAnnounceInterface)
     *
     * @param device null for all interfaces
     * @param parameters by the names in {@link AnnounceInterfaceParameters}
     */
    default void announceInterface(@Nullable String device, Parameters parameters) {
        throw VirtException.notSupported("virDomainAnnounceInterface");
    }
}
