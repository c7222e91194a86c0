package io.virt4j.libvirt.nodedevice;

import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceCreate;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceDestroy;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceDetachFlags;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceDettach;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceGetAutostart;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceGetName;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceGetParent;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceGetXMLDesc;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceIsActive;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceIsPersistent;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceListCaps;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceLookupByName;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceNumOfCaps;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceReAttach;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceReset;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceSetAutostart;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceUndefine;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virNodeDeviceUpdate;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceUpdateFlag;
import io.virt4j.nodedevice.NodeDeviceXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A device of a host, by libvirt. */
public final class LibvirtNodeDevice implements NodeDevice, NativeEventSource {
    private final Anchor anchor;

    public LibvirtNodeDevice(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtNodeDevice::byName);
    }

    private static Anchor.Lookup byName(Handle device) {
        String name = virNodeDeviceGetName(device);
        return connection -> virNodeDeviceLookupByName(connection, name);
    }

    @Override
    public Session session() {
        return anchor.session();
    }

    @Override
    public Handle handle() {
        return anchor.handle();
    }

    @Override
    public String name() {
        return virNodeDeviceGetName(handle());
    }

    @Override
    public Optional<String> parent() {
        return Optional.ofNullable(virNodeDeviceGetParent(handle()));
    }

    @Override
    public int numberOfCapabilities() {
        return virNodeDeviceNumOfCaps(handle());
    }

    @Override
    public List<String> capabilities() {
        return NativeArrays.strings(
                numberOfCapabilities(), (names, room) -> virNodeDeviceListCaps(handle(), names, room));
    }

    @Override
    public String xml(Set<NodeDeviceXmlFlag> flags) {
        return virNodeDeviceGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public boolean isActive() {
        return virNodeDeviceIsActive(handle()) == 1;
    }

    @Override
    public boolean isPersistent() {
        return virNodeDeviceIsPersistent(handle()) == 1;
    }

    @Override
    public boolean isAutostart() {
        int[] autostart = new int[1];
        virNodeDeviceGetAutostart(handle(), autostart);
        return autostart[0] != 0;
    }

    @Override
    public void setAutostart(boolean autostart) {
        virNodeDeviceSetAutostart(handle(), autostart ? 1 : 0);
    }

    @Override
    public void detach() {
        virNodeDeviceDettach(handle());
    }

    @Override
    public void detach(String driver) {
        virNodeDeviceDetachFlags(handle(), driver, 0);
    }

    @Override
    public void reattach() {
        virNodeDeviceReAttach(handle());
    }

    @Override
    public void reset() {
        virNodeDeviceReset(handle());
    }

    @Override
    public void start() {
        virNodeDeviceCreate(handle(), 0);
    }

    @Override
    public void destroy() {
        virNodeDeviceDestroy(handle());
    }

    @Override
    public void undefine() {
        virNodeDeviceUndefine(handle(), 0);
    }

    @Override
    public void update(XmlText xml, Set<NodeDeviceUpdateFlag> flags) {
        virNodeDeviceUpdate(handle(), xml, Flag.bits(flags));
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed node device";
    }
}
