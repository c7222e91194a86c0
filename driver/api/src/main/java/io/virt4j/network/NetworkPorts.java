package io.virt4j.network;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The ports of a network: one for each interface of a guest that is on it. */
public interface NetworkPorts {
    /** All ports, in no particular order. (virNetworkListAllPorts) */
    default List<NetworkPort> ports() {
        throw VirtException.notSupported("virNetworkListAllPorts");
    }

    /**
     * The port of a UUID. (virNetworkPortLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NetworkPort portByUuid(UUID uuid) {
        throw VirtException.notSupported("virNetworkPortLookupByUUID");
    }

    /** Makes a port. (virNetworkPortCreateXML) */
    default NetworkPort createPort(XmlText xml, Set<PortCreateFlag> flags) {
        throw VirtException.notSupported("virNetworkPortCreateXML");
    }

    /** Makes a port. (virNetworkPortCreateXML) */
    default NetworkPort createPort(XmlText xml) {
        return createPort(xml, Set.of());
    }
}
