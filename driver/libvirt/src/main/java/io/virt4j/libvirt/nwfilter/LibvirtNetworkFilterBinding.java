package io.virt4j.libvirt.nwfilter;

import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingDelete;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingGetFilterName;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingGetPortDev;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingGetXMLDesc;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterBindingLookupByPortDev;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.nwfilter.NetworkFilterBinding;

/** A network filter that libvirt has put in force on a port. */
final class LibvirtNetworkFilterBinding implements NetworkFilterBinding, NativeObject {
    private final Anchor anchor;

    LibvirtNetworkFilterBinding(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtNetworkFilterBinding::byPortDevice);
    }

    private static Anchor.Lookup byPortDevice(Handle binding) {
        String device = virNWFilterBindingGetPortDev(binding);
        return connection -> virNWFilterBindingLookupByPortDev(connection, device);
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
    public String portDevice() {
        return virNWFilterBindingGetPortDev(handle());
    }

    @Override
    public String filterName() {
        return virNWFilterBindingGetFilterName(handle());
    }

    @Override
    public String xml() {
        return virNWFilterBindingGetXMLDesc(handle(), 0);
    }

    @Override
    public void delete() {
        virNWFilterBindingDelete(handle());
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? portDevice() : "closed network filter binding";
    }
}
