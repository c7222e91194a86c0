package io.virt4j.libvirt.domain.device;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainAttachDevice;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainAttachDeviceFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDetachDevice;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDetachDeviceAlias;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDetachDeviceFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainFDAssociate;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainUpdateDeviceFlags;

import io.virt4j.Flag;
import io.virt4j.domain.device.DeviceModifyFlag;
import io.virt4j.domain.device.DomainDevices;
import io.virt4j.domain.device.FdAssociateFlag;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.xml.XmlText;
import java.util.Set;

/** The devices of a domain that libvirt manages. */
public interface LibvirtDomainDevices extends DomainDevices, NativeObject {
    @Override
    default void attachDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        virDomainAttachDeviceFlags(handle(), device, Flag.bits(flags));
    }

    @Override
    default void attachDevice(XmlText device) {
        virDomainAttachDevice(handle(), device);
    }

    @Override
    default void detachDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        virDomainDetachDeviceFlags(handle(), device, Flag.bits(flags));
    }

    @Override
    default void detachDevice(XmlText device) {
        virDomainDetachDevice(handle(), device);
    }

    @Override
    default void detachDeviceAlias(String alias, Set<DeviceModifyFlag> flags) {
        virDomainDetachDeviceAlias(handle(), alias, Flag.bits(flags));
    }

    @Override
    default void updateDevice(XmlText device, Set<DeviceModifyFlag> flags) {
        virDomainUpdateDeviceFlags(handle(), device, Flag.bits(flags));
    }

    @Override
    default void fdAssociate(String name, int[] descriptors, Set<FdAssociateFlag> flags) {
        virDomainFDAssociate(handle(), name, descriptors.length, descriptors, Flag.bits(flags));
    }
}
