package io.virt4j.libvirt.network;

import static io.virt4j.libvirt.binding.NetworkCalls.virConnectListAllNetworks;
import static io.virt4j.libvirt.binding.NetworkCalls.virConnectListDefinedNetworks;
import static io.virt4j.libvirt.binding.NetworkCalls.virConnectListNetworks;
import static io.virt4j.libvirt.binding.NetworkCalls.virConnectNumOfDefinedNetworks;
import static io.virt4j.libvirt.binding.NetworkCalls.virConnectNumOfNetworks;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkCreateXML;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkCreateXMLFlags;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkDefineXML;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkDefineXMLFlags;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkLookupByName;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkLookupByUUID;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkCreateFlag;
import io.virt4j.network.NetworkDefineFlag;
import io.virt4j.network.NetworkFilter;
import io.virt4j.network.Networks;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The virtual networks of a host that libvirt manages. */
public interface LibvirtNetworks extends Networks, NativeObject {
    @Override
    default List<Network> networks(Set<NetworkFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllNetworks(connection, array, Flag.bits(filters));
        List<Network> networks = new ArrayList<>(count);
        for (Handle network : NativeArrays.handles(Kind.NETWORK, connection, array[0], count)) {
            networks.add(network(network));
        }
        return networks;
    }

    @Override
    default List<String> networkNames() {
        return NativeArrays.strings(numberOfNetworks(), (names, room) -> virConnectListNetworks(handle(), names, room));
    }

    @Override
    default int numberOfNetworks() {
        return virConnectNumOfNetworks(handle());
    }

    @Override
    default List<String> definedNetworkNames() {
        return NativeArrays.strings(
                numberOfDefinedNetworks(), (names, room) -> virConnectListDefinedNetworks(handle(), names, room));
    }

    @Override
    default int numberOfDefinedNetworks() {
        return virConnectNumOfDefinedNetworks(handle());
    }

    @Override
    default Network networkByName(String name) {
        return network(virNetworkLookupByName(handle(), name));
    }

    @Override
    default Network networkByUuid(UUID uuid) {
        return network(virNetworkLookupByUUID(handle(), Uuids.bytes(uuid)));
    }

    @Override
    default Network defineNetwork(XmlText xml, Set<NetworkDefineFlag> flags) {
        // A driver that is older than the flags has the function without them alone.
        return network(
                flags.isEmpty()
                        ? virNetworkDefineXML(handle(), xml)
                        : virNetworkDefineXMLFlags(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default Network createNetwork(XmlText xml, Set<NetworkCreateFlag> flags) {
        return network(
                flags.isEmpty()
                        ? virNetworkCreateXML(handle(), xml)
                        : virNetworkCreateXMLFlags(handle(), xml, Flag.bits(flags)));
    }

    /** A network of this connection. */
    private Network network(Handle network) {
        return new LibvirtNetwork(session(), network);
    }
}
