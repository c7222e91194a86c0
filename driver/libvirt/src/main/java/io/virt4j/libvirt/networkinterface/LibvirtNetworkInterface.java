package io.virt4j.libvirt.networkinterface;

import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceCreate;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceDestroy;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceGetMACString;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceGetName;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceGetXMLDesc;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceIsActive;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceLookupByName;
import static io.virt4j.libvirt.binding.InterfaceCalls.virInterfaceUndefine;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceXmlFlag;
import java.util.Set;

/** A network interface of a host, by libvirt. */
final class LibvirtNetworkInterface implements NetworkInterface, NativeObject {
    private final Anchor anchor;

    LibvirtNetworkInterface(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtNetworkInterface::byName);
    }

    private static Anchor.Lookup byName(Handle networkInterface) {
        String name = virInterfaceGetName(networkInterface);
        return connection -> virInterfaceLookupByName(connection, name);
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
        return virInterfaceGetName(handle());
    }

    @Override
    public String macString() {
        return virInterfaceGetMACString(handle());
    }

    @Override
    public String xml(Set<NetworkInterfaceXmlFlag> flags) {
        return virInterfaceGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public boolean isActive() {
        return virInterfaceIsActive(handle()) == 1;
    }

    @Override
    public void start() {
        virInterfaceCreate(handle(), 0);
    }

    @Override
    public void destroy() {
        virInterfaceDestroy(handle(), 0);
    }

    @Override
    public void undefine() {
        virInterfaceUndefine(handle());
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed network interface";
    }
}
