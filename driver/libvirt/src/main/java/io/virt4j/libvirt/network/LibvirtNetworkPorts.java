package io.virt4j.libvirt.network;

import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkListAllPorts;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortCreateXML;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortLookupByUUID;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.network.NetworkPort;
import io.virt4j.network.NetworkPorts;
import io.virt4j.network.PortCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The ports of a network that libvirt manages. */
interface LibvirtNetworkPorts extends NetworkPorts, NativeObject {
    @Override
    default List<NetworkPort> ports() {
        long[] array = new long[1];
        Handle network = handle();
        int count = virNetworkListAllPorts(network, array, 0);
        List<NetworkPort> ports = new ArrayList<>(count);
        for (Handle port : NativeArrays.handles(Kind.NETWORK_PORT, network, array[0], count)) {
            ports.add(port(port, network));
        }
        return ports;
    }

    @Override
    default NetworkPort portByUuid(UUID uuid) {
        Handle network = handle();
        return port(virNetworkPortLookupByUUID(network, Uuids.bytes(uuid)), network);
    }

    @Override
    default NetworkPort createPort(XmlText xml, Set<PortCreateFlag> flags) {
        Handle network = handle();
        return port(virNetworkPortCreateXML(network, xml, Flag.bits(flags)), network);
    }

    /** A port of this network. */
    private NetworkPort port(Handle port, Handle network) {
        return new LibvirtNetworkPort(session(), port, network);
    }
}
