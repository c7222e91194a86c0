package io.virt4j.nodedevice;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The devices of a host. */
public interface NodeDevices {
    /**
     * The devices that pass the filters, in no particular order. (virConnectListAllNodeDevices)
     *
     * <p>A device passes if it has one of the capabilities that are given, or none is given, and likewise for the other
     * filters. On hosts older than libvirt 7.3 those are not known.
     */
    default List<NodeDevice> nodeDevices(Set<NodeDeviceFilter> filters) {
        throw VirtException.notSupported("virConnectListAllNodeDevices");
    }

    /** The devices that are there. (virConnectListAllNodeDevices) */
    default List<NodeDevice> nodeDevices() {
        return nodeDevices(Set.of());
    }

    /**
     * How many devices are there. (virNodeNumOfDevices)
     *
     * @param capability that they have, such as {@code pci}; null for any
     */
    default int numberOfNodeDevices(@Nullable String capability) {
        throw VirtException.notSupported("virNodeNumOfDevices");
    }

    /**
     * The names of the devices that are there. (virNodeListDevices)
     *
     * @param capability that they have, such as {@code pci}; null for any
     */
    default List<String> nodeDeviceNames(@Nullable String capability) {
        throw VirtException.notSupported("virNodeListDevices");
    }

    /**
     * The device of a name. (virNodeDeviceLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NodeDevice nodeDeviceByName(String name) {
        throw VirtException.notSupported("virNodeDeviceLookupByName");
    }

    /**
     * The SCSI host adapter of a pair of world wide names. (virNodeDeviceLookupSCSIHostByWWN)
     *
     * @param node the node's name, 16 hexadecimal digits
     * @param port the port's name, 16 hexadecimal digits
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default NodeDevice scsiHostByWwn(String node, String port) {
        throw VirtException.notSupported("virNodeDeviceLookupSCSIHostByWWN");
    }

    /** Makes a device that is forgotten when it is gone, such as a virtual port. (virNodeDeviceCreateXML) */
    default NodeDevice createNodeDevice(XmlText xml, Set<NodeDeviceCreateFlag> flags) {
        throw VirtException.notSupported("virNodeDeviceCreateXML");
    }

    /** Makes a device that is forgotten when it is gone, such as a virtual port. (virNodeDeviceCreateXML) */
    default NodeDevice createNodeDevice(XmlText xml) {
        return createNodeDevice(xml, Set.of());
    }

    /** Makes a mediated device known to the host without starting it, or changes its definition. (virNodeDeviceDefineXML) */
    default NodeDevice defineNodeDevice(XmlText xml, Set<NodeDeviceDefineFlag> flags) {
        throw VirtException.notSupported("virNodeDeviceDefineXML");
    }

    /** Makes a mediated device known to the host without starting it, or changes its definition. (virNodeDeviceDefineXML) */
    default NodeDevice defineNodeDevice(XmlText xml) {
        return defineNodeDevice(xml, Set.of());
    }
}
