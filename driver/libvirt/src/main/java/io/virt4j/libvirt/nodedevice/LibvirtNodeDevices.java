package io.virt4j.libvirt.nodedevice;

import static io.virt4j.libvirt.binding.NodeDeviceCalls.virConnectListAllNodeDevices;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceCreateXML;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceDefineXML;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceLookupByName;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceLookupSCSIHostByWWN;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeListDevices;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeNumOfDevices;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceCreateFlag;
import io.virt4j.nodedevice.NodeDeviceDefineFlag;
import io.virt4j.nodedevice.NodeDeviceFilter;
import io.virt4j.nodedevice.NodeDevices;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The devices of a host, by libvirt. */
public interface LibvirtNodeDevices extends NodeDevices, NativeObject {
    @Override
    default List<NodeDevice> nodeDevices(Set<NodeDeviceFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllNodeDevices(connection, array, Flag.bits(filters));
        return NativeArrays.handles(Kind.NODE_DEVICE, connection, array[0], count).stream()
                .<NodeDevice>map(device -> new LibvirtNodeDevice(session(), device))
                .toList();
    }

    @Override
    default int numberOfNodeDevices(@Nullable String capability) {
        return virNodeNumOfDevices(handle(), capability, 0);
    }

    @Override
    default List<String> nodeDeviceNames(@Nullable String capability) {
        return NativeArrays.strings(
                numberOfNodeDevices(capability),
                (names, room) -> virNodeListDevices(handle(), capability, names, room, 0));
    }

    @Override
    default NodeDevice nodeDeviceByName(String name) {
        return new LibvirtNodeDevice(session(), virNodeDeviceLookupByName(handle(), name));
    }

    @Override
    default NodeDevice scsiHostByWwn(String node, String port) {
        return new LibvirtNodeDevice(session(), virNodeDeviceLookupSCSIHostByWWN(handle(), node, port, 0));
    }

    @Override
    default NodeDevice createNodeDevice(XmlText xml, Set<NodeDeviceCreateFlag> flags) {
        return new LibvirtNodeDevice(session(), virNodeDeviceCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default NodeDevice defineNodeDevice(XmlText xml, Set<NodeDeviceDefineFlag> flags) {
        return new LibvirtNodeDevice(session(), virNodeDeviceDefineXML(handle(), xml, Flag.bits(flags)));
    }
}
