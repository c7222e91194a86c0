package io.virt4j.domain.device;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.Set;

/** The devices of a domain, which come and go while it runs. */
public interface DomainDevices {
    /** Adds a device. (virDomainAttachDeviceFlags) */
    default void attachDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        throw VirtException.notSupported("virDomainAttachDeviceFlags");
    }

    /** Adds a device to the running domain, until it stops. (virDomainAttachDevice) */
    default void attachDevice(XmlText device) {
        attachDevice(device, Set.of());
    }

    /**
     * Asks the guest to give a device up, which may take a while or be refused; an event tells when it is gone.
     * (virDomainDetachDeviceFlags)
     *
     * @param device the device, by as much of its XML as tells it from the others
     */
    default void detachDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        throw VirtException.notSupported("virDomainDetachDeviceFlags");
    }

    /** Asks the running guest to give a device up. (virDomainDetachDevice) */
    default void detachDevice(XmlText device) {
        detachDevice(device, Set.of());
    }

    /** Asks the guest to give the device of an alias up. (virDomainDetachDeviceAlias) */
    default void detachDeviceAlias(String alias, Set<DeviceModifyFlag> flags) {
        throw VirtException.notSupported("virDomainDetachDeviceAlias");
    }

    /** Changes a device, such as the medium in a drive. (virDomainUpdateDeviceFlags) */
    default void updateDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        throw VirtException.notSupported("virDomainUpdateDeviceFlags");
    }

    /**
     * Gives the domain open files, which disks in its XML name as {@code fdgroup}. (virDomainFDAssociate)
     *
     * @param name of the group
     * @param descriptors of this process
     */
    default void fdAssociate(String name, int[] descriptors, Set<FdAssociateFlag> flags) {
        throw VirtException.notSupported("virDomainFDAssociate");
    }
}
