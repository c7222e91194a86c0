package io.virt4j.libvirt.nwfilter;

import static io.virt4j.libvirt.binding.NwfilterCalls.virConnectListAllNWFilterBindings;
import static io.virt4j.libvirt.binding.NwfilterCalls.virConnectListAllNWFilters;
import static io.virt4j.libvirt.binding.NwfilterCalls.virConnectListNWFilters;
import static io.virt4j.libvirt.binding.NwfilterCalls.virConnectNumOfNWFilters;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingCreateXML;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingLookupByPortDev;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterDefineXML;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterDefineXMLFlags;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterLookupByName;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterLookupByUUID;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.nwfilter.NetworkFilter;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.nwfilter.NetworkFilterBindingCreateFlag;
import io.virt4j.nwfilter.NetworkFilterDefineFlag;
import io.virt4j.nwfilter.NetworkFilters;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The network filters of a host that libvirt manages, and what they are bound to. */
public interface LibvirtNetworkFilters extends NetworkFilters, NativeObject {
    @Override
    default List<NetworkFilter> networkFilters() {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllNWFilters(connection, array, 0);
        return NativeArrays.handles(Kind.NWFILTER, connection, array[0], count).stream()
                .<NetworkFilter>map(filter -> new LibvirtNetworkFilter(session(), filter))
                .toList();
    }

    @Override
    default int numberOfNetworkFilters() {
        return virConnectNumOfNWFilters(handle());
    }

    @Override
    default List<String> networkFilterNames() {
        return NativeArrays.strings(
                numberOfNetworkFilters(), (names, room) -> virConnectListNWFilters(handle(), names, room));
    }

    @Override
    default NetworkFilter networkFilterByName(String name) {
        return new LibvirtNetworkFilter(session(), virNWFilterLookupByName(handle(), name));
    }

    @Override
    default NetworkFilter networkFilterByUuid(UUID uuid) {
        return new LibvirtNetworkFilter(session(), virNWFilterLookupByUUID(handle(), Uuids.bytes(uuid)));
    }

    @Override
    default NetworkFilter defineNetworkFilter(XmlText xml, Set<NetworkFilterDefineFlag> flags) {
        // A host that is older than the flags has the function without them alone.
        return new LibvirtNetworkFilter(
                session(),
                flags.isEmpty()
                        ? virNWFilterDefineXML(handle(), xml)
                        : virNWFilterDefineXMLFlags(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default List<NetworkFilterBinding> networkFilterBindings() {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllNWFilterBindings(connection, array, 0);
        return NativeArrays.handles(Kind.NWFILTER_BINDING, connection, array[0], count).stream()
                .<NetworkFilterBinding>map(binding -> new LibvirtNetworkFilterBinding(session(), binding))
                .toList();
    }

    @Override
    default NetworkFilterBinding networkFilterBindingByPortDevice(String device) {
        return new LibvirtNetworkFilterBinding(session(), virNWFilterBindingLookupByPortDev(handle(), device));
    }

    @Override
    default NetworkFilterBinding createNetworkFilterBinding(XmlText xml, Set<NetworkFilterBindingCreateFlag> flags) {
        return new LibvirtNetworkFilterBinding(session(), virNWFilterBindingCreateXML(handle(), xml, Flag.bits(flags)));
    }
}
