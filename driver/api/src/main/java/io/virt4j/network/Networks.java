package io.virt4j.network;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The virtual networks of a host. */
public interface Networks {
    /**
     * The networks that pass the filters, in no particular order. A network passes a group of filters (active or inactive, …)
     * if one of those that are given fits, or none is given. (virConnectListAllNetworks)
     */
    default List<Network> networks(Set<NetworkFilter> filters) {
        throw VirtException.notSupported("virConnectListAllNetworks");
    }

    /** All networks, running or not. (virConnectListAllNetworks) */
    default List<Network> networks() {
        return networks(Set.of());
    }

    /** The names of the networks that run. (virConnectListNetworks) */
    default List<String> networkNames() {
        throw VirtException.notSupported("virConnectListNetworks");
    }

    /** How many networks run. (virConnectNumOfNetworks) */
    default int numberOfNetworks() {
        throw VirtException.notSupported("virConnectNumOfNetworks");
    }

    /** The names of the networks that are defined and do not run. (virConnectListDefinedNetworks) */
    default List<String> definedNetworkNames() {
        throw VirtException.notSupported("virConnectListDefinedNetworks");
    }

    /** How many networks are defined and do not run. (virConnectNumOfDefinedNetworks) */
    default int numberOfDefinedNetworks() {
        throw VirtException.notSupported("virConnectNumOfDefinedNetworks");
    }

    /**
     * The network of a name. (virNetworkLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Network networkByName(String name) {
        throw VirtException.notSupported("virNetworkLookupByName");
    }

    /**
     * The network of a UUID. (virNetworkLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Network networkByUuid(UUID uuid) {
        throw VirtException.notSupported("virNetworkLookupByUUID");
    }

    /**
     * Makes a network known to the host without starting it, or changes the one of the same UUID.
     * (virNetworkDefineXMLFlags)
     */
    default Network defineNetwork(XmlText xml, Set<NetworkDefineFlag> flags) {
        throw VirtException.notSupported("virNetworkDefineXMLFlags");
    }

    /** Makes a network known to the host without starting it, or changes the one of the same UUID. (virNetworkDefineXML) */
    default Network defineNetwork(XmlText xml) {
        return defineNetwork(xml, Set.of());
    }

    /** Starts a transient network: the host forgets it when it stops. (virNetworkCreateXMLFlags) */
    default Network createNetwork(XmlText xml, Set<NetworkCreateFlag> flags) {
        throw VirtException.notSupported("virNetworkCreateXMLFlags");
    }

    /** Starts a transient network: the host forgets it when it stops. (virNetworkCreateXML) */
    default Network createNetwork(XmlText xml) {
        return createNetwork(xml, Set.of());
    }
}
