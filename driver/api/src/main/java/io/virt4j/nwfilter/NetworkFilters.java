package io.virt4j.nwfilter;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The network filters of a host, and what they are bound to. */
public interface NetworkFilters {
    /** All filters, in no particular order. (virConnectListAllNWFilters) */
    default List<NetworkFilter> networkFilters() {
        throw VirtException.notSupported("virConnectListAllNWFilters");
    }

    /** How many filters there are. (virConnectNumOfNWFilters) */
    default int numberOfNetworkFilters() {
        throw VirtException.notSupported("virConnectNumOfNWFilters");
    }

    /** The names of all filters. (virConnectListNWFilters) */
    default List<String> networkFilterNames() {
        throw VirtException.notSupported("virConnectListNWFilters");
    }

    /**
     * The filter of a name. (virNWFilterLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NetworkFilter networkFilterByName(String name) {
        throw VirtException.notSupported("virNWFilterLookupByName");
    }

    /**
     * The filter of a UUID. (virNWFilterLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NetworkFilter networkFilterByUuid(UUID uuid) {
        throw VirtException.notSupported("virNWFilterLookupByUUID");
    }

    /** Makes a filter known to the host, or changes the one of the same UUID, at once where it is bound. (virNWFilterDefineXMLFlags) */
    default NetworkFilter defineNetworkFilter(XmlText xml, Set<NetworkFilterDefineFlag> flags) {
        throw VirtException.notSupported("virNWFilterDefineXMLFlags");
    }

    /** Makes a filter known to the host, or changes the one of the same UUID, at once where it is bound. (virNWFilterDefineXML) */
    default NetworkFilter defineNetworkFilter(XmlText xml) {
        return defineNetworkFilter(xml, Set.of());
    }

    /** All bindings, in no particular order. (virConnectListAllNWFilterBindings) */
    default List<NetworkFilterBinding> networkFilterBindings() {
        throw VirtException.notSupported("virConnectListAllNWFilterBindings");
    }

    /**
     * The binding on a port. (virNWFilterBindingLookupByPortDev)
     *
     * @param device of the host, such as {@code vnet0}
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NetworkFilterBinding networkFilterBindingByPortDevice(String device) {
        throw VirtException.notSupported("virNWFilterBindingLookupByPortDev");
    }

    /** Puts a filter in force on a port that exists. (virNWFilterBindingCreateXML) */
    default NetworkFilterBinding createNetworkFilterBinding(XmlText xml, Set<NetworkFilterBindingCreateFlag> flags) {
        throw VirtException.notSupported("virNWFilterBindingCreateXML");
    }

    /** Puts a filter in force on a port that exists. (virNWFilterBindingCreateXML) */
    default NetworkFilterBinding createNetworkFilterBinding(XmlText xml) {
        return createNetworkFilterBinding(xml, Set.of());
    }
}
