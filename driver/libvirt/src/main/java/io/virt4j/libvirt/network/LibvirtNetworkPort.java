package io.virt4j.libvirt.network;

import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkLookupByUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortDelete;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortGetParameters;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortGetUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortGetXMLDesc;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortLookupByUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkPortSetParameters;

import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.network.NetworkPort;
import io.virt4j.parameter.Parameters;
import java.util.UUID;

/** A port of a virtual network that libvirt manages. */
final class LibvirtNetworkPort implements NetworkPort, NativeObject {
    private final Anchor anchor;

    LibvirtNetworkPort(Session session, Handle handle, Handle network) {
        this.anchor = new Anchor(session, handle, port -> byUuids(port, network));
    }

    private static Anchor.Lookup byUuids(Handle port, Handle network) {
        byte[] networkUuid = new byte[Uuids.BYTES];
        virNetworkGetUUID(network, networkUuid);
        byte[] uuid = new byte[Uuids.BYTES];
        virNetworkPortGetUUID(port, uuid);
        return connection -> {
            try (Handle found = virNetworkLookupByUUID(connection, networkUuid)) {
                return virNetworkPortLookupByUUID(found, uuid);
            }
        };
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
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virNetworkPortGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public String xml() {
        return virNetworkPortGetXMLDesc(handle(), 0);
    }

    @Override
    public Parameters parameters() {
        long[] array = new long[1];
        int[] count = new int[1];
        virNetworkPortGetParameters(handle(), array, count, 0);
        return ParameterArray.taken(array[0], count[0]);
    }

    @Override
    public void setParameters(Parameters parameters) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virNetworkPortSetParameters(handle(), array.structs(), array.count(), 0);
        }
    }

    @Override
    public void delete() {
        virNetworkPortDelete(handle(), 0);
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? uuid().toString() : "closed network port";
    }
}
