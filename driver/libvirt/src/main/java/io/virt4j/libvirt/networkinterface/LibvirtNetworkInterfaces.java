package io.virt4j.libvirt.networkinterface;

import static io.virt4j.libvirt.binding.InterfaceCalls.virConnectListAllInterfaces;
import static io.virt4j.libvirt.binding.InterfaceCalls.virConnectListDefinedInterfaces;
import static io.virt4j.libvirt.binding.InterfaceCalls.virConnectListInterfaces;
import static io.virt4j.libvirt.binding.InterfaceCalls.virConnectNumOfDefinedInterfaces;
import static io.virt4j.libvirt.binding.InterfaceCalls.virConnectNumOfInterfaces;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceChangeBegin;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceChangeCommit;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceChangeRollback;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceDefineXML;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceLookupByMACString;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceLookupByName;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceDefineFlag;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import io.virt4j.networkinterface.NetworkInterfaces;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;

/** The network interfaces of a host, by libvirt. */
public interface LibvirtNetworkInterfaces extends NetworkInterfaces, NativeObject {
    @Override
    default List<NetworkInterface> networkInterfaces(Set<NetworkInterfaceFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllInterfaces(connection, array, Flag.bits(filters));
        return NativeArrays.handles(Kind.INTERFACE, connection, array[0], count).stream()
                .<NetworkInterface>map(found -> new LibvirtNetworkInterface(session(), found))
                .toList();
    }

    @Override
    default int numberOfNetworkInterfaces() {
        return virConnectNumOfInterfaces(handle());
    }

    @Override
    default List<String> networkInterfaceNames() {
        return NativeArrays.strings(
                numberOfNetworkInterfaces(), (names, room) -> virConnectListInterfaces(handle(), names, room));
    }

    @Override
    default int numberOfDefinedNetworkInterfaces() {
        return virConnectNumOfDefinedInterfaces(handle());
    }

    @Override
    default List<String> definedNetworkInterfaceNames() {
        return NativeArrays.strings(
                numberOfDefinedNetworkInterfaces(),
                (names, room) -> virConnectListDefinedInterfaces(handle(), names, room));
    }

    @Override
    default NetworkInterface networkInterfaceByName(String name) {
        return new LibvirtNetworkInterface(session(), virInterfaceLookupByName(handle(), name));
    }

    @Override
    default NetworkInterface networkInterfaceByMacString(String mac) {
        return new LibvirtNetworkInterface(session(), virInterfaceLookupByMACString(handle(), mac));
    }

    @Override
    default NetworkInterface defineNetworkInterface(XmlText xml, Set<NetworkInterfaceDefineFlag> flags) {
        return new LibvirtNetworkInterface(session(), virInterfaceDefineXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default void networkInterfaceChangeBegin() {
        virInterfaceChangeBegin(handle(), 0);
    }

    @Override
    default void networkInterfaceChangeCommit() {
        virInterfaceChangeCommit(handle(), 0);
    }

    @Override
    default void networkInterfaceChangeRollback() {
        virInterfaceChangeRollback(handle(), 0);
    }
}
