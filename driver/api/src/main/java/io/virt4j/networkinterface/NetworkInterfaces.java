package io.virt4j.networkinterface;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;

/** The network interfaces of the host itself. */
public interface NetworkInterfaces {
    /** The interfaces that pass the filters, in no particular order. (virConnectListAllInterfaces) */
    default List<NetworkInterface> networkInterfaces(Set<NetworkInterfaceFilter> filters) {
        throw VirtException.notSupported("virConnectListAllInterfaces");
    }

    /** All interfaces, up or not. (virConnectListAllInterfaces) */
    default List<NetworkInterface> networkInterfaces() {
        return networkInterfaces(Set.of());
    }

    /** How many interfaces are up. (virConnectNumOfInterfaces) */
    default int numberOfNetworkInterfaces() {
        throw VirtException.notSupported("virConnectNumOfInterfaces");
    }

    /** The names of the interfaces that are up. (virConnectListInterfaces) */
    default List<String> networkInterfaceNames() {
        throw VirtException.notSupported("virConnectListInterfaces");
    }

    /** How many interfaces are configured, but not up. (virConnectNumOfDefinedInterfaces) */
    default int numberOfDefinedNetworkInterfaces() {
        throw VirtException.notSupported("virConnectNumOfDefinedInterfaces");
    }

    /** The names of the interfaces that are configured, but not up. (virConnectListDefinedInterfaces) */
    default List<String> definedNetworkInterfaceNames() {
        throw VirtException.notSupported("virConnectListDefinedInterfaces");
    }

    /**
     * The interface of a name. (virInterfaceLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NetworkInterface networkInterfaceByName(String name) {
        throw VirtException.notSupported("virInterfaceLookupByName");
    }

    /**
     * The interface of a hardware address. (virInterfaceLookupByMACString)
     *
     * @param mac such as {@code 52:54:00:6d:90:01}
     * @throws VirtException {@link VirtException#isNotFound()} if there is none; another error if several have it
     */
    default NetworkInterface networkInterfaceByMacString(String mac) {
        throw VirtException.notSupported("virInterfaceLookupByMACString");
    }

    /** Configures an interface without bringing it up, or changes its configuration. (virInterfaceDefineXML) */
    default NetworkInterface defineNetworkInterface(XmlText xml, Set<NetworkInterfaceDefineFlag> flags) {
        throw VirtException.notSupported("virInterfaceDefineXML");
    }

    /** Configures an interface without bringing it up, or changes its configuration. (virInterfaceDefineXML) */
    default NetworkInterface defineNetworkInterface(XmlText xml) {
        return defineNetworkInterface(xml, Set.of());
    }

    /**
     * Keeps the configuration of all interfaces as it is, to go back to. (virInterfaceChangeBegin)
     *
     * @throws VirtException {@link VirtException#isInvalidState()} if it is kept already
     */
    default void networkInterfaceChangeBegin() {
        throw VirtException.notSupported("virInterfaceChangeBegin");
    }

    /** Throws the kept configuration away: what was changed since stays. (virInterfaceChangeCommit) */
    default void networkInterfaceChangeCommit() {
        throw VirtException.notSupported("virInterfaceChangeCommit");
    }

    /** Goes back to the kept configuration. (virInterfaceChangeRollback) */
    default void networkInterfaceChangeRollback() {
        throw VirtException.notSupported("virInterfaceChangeRollback");
    }
}
