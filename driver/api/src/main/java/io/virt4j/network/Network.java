package io.virt4j.network;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.event.EventSource;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A virtual network. A handle: it names the network and holds none of its state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the network.
 */
public interface Network extends NetworkMetadata, NetworkPorts, HostObject, EventSource {
    /** (virNetworkGetName) */
    String name();

    /** (virNetworkGetUUID) */
    UUID uuid();

    /** Whether it runs. (virNetworkIsActive) */
    default boolean isActive() {
        throw VirtException.notSupported("virNetworkIsActive");
    }

    /** Whether the host keeps the definition when the network stops. (virNetworkIsPersistent) */
    default boolean isPersistent() {
        throw VirtException.notSupported("virNetworkIsPersistent");
    }

    /** Whether the network starts with the host. (virNetworkGetAutostart) */
    default boolean isAutostart() {
        throw VirtException.notSupported("virNetworkGetAutostart");
    }

    /** Says whether the network starts with the host. (virNetworkSetAutostart) */
    default void setAutostart(boolean autostart) {
        throw VirtException.notSupported("virNetworkSetAutostart");
    }

    /** The name of the host's bridge that guests are on. A network that has none is an error. (virNetworkGetBridgeName) */
    default String bridgeName() {
        throw VirtException.notSupported("virNetworkGetBridgeName");
    }

    /** The network's XML as the host describes it now. (virNetworkGetXMLDesc) */
    default String xml(Set<NetworkXmlFlag> flags) {
        throw VirtException.notSupported("virNetworkGetXMLDesc");
    }

    /** The network's XML as the host describes it now. (virNetworkGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /** Starts a network that is defined and does not run. (virNetworkCreate) */
    default void start() {
        throw VirtException.notSupported("virNetworkCreate");
    }

    /** Stops the network, whoever is on it. (virNetworkDestroy) */
    default void destroy() {
        throw VirtException.notSupported("virNetworkDestroy");
    }

    /** Makes the host forget a persistent network; one that runs becomes transient. (virNetworkUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virNetworkUndefine");
    }

    /**
     * Changes one element of the network, without a restart. (virNetworkUpdate)
     *
     * @param parentIndex which element of its kind is the parent, counted from 0, such as the {@code <ip>} that a
     *     {@code <host>} belongs to; -1 leaves it to the host
     * @param xml the element; to delete one, as much of it as tells it from others
     */
    default void update(
            NetworkUpdateCommand command,
            NetworkUpdateSection section,
            int parentIndex,
            XmlText xml,
            Set<NetworkUpdateFlag> flags) {
        throw VirtException.notSupported("virNetworkUpdate");
    }

    /** Changes one element of the network, whose parent the host finds. (virNetworkUpdate) */
    default void update(
            NetworkUpdateCommand command, NetworkUpdateSection section, XmlText xml, Set<NetworkUpdateFlag> flags) {
        update(command, section, -1, xml, flags);
    }

    /**
     * The addresses that the network's DHCP server has given out and that have not expired. (virNetworkGetDHCPLeases)
     *
     * @param mac only those of this interface, or null for all
     */
    default List<DhcpLease> dhcpLeases(@Nullable String mac) {
        throw VirtException.notSupported("virNetworkGetDHCPLeases");
    }

    /** The addresses that the network's DHCP server has given out and that have not expired. (virNetworkGetDHCPLeases) */
    default List<DhcpLease> dhcpLeases() {
        return dhcpLeases(null);
    }

    /** Frees the handle. The network itself is not touched. (virNetworkFree) */
    @Override
    default void close() {}
}
