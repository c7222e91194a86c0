package io.virt4j.libvirt.nwfilter;

import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterGetName;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterGetUUID;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterGetXMLDesc;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterLookupByUUID;
import static io.virt4j.libvirt.binding.NwfilterCalls.virNWFilterUndefine;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.nwfilter.NetworkFilter;
import java.util.UUID;

/** A network filter that libvirt manages. */
final class LibvirtNetworkFilter implements NetworkFilter, NativeObject {
    private final Anchor anchor;

    LibvirtNetworkFilter(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtNetworkFilter::byUuid);
    }

    private static Anchor.Lookup byUuid(Handle filter) {
        byte[] uuid = new byte[Uuids.BYTES];
        virNWFilterGetUUID(filter, uuid);
        return connection -> virNWFilterLookupByUUID(connection, uuid);
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
        return virNWFilterGetName(handle());
    }

    @Override
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virNWFilterGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public String xml() {
        return virNWFilterGetXMLDesc(handle(), 0);
    }

    @Override
    public void undefine() {
        virNWFilterUndefine(handle());
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed network filter";
    }
}
