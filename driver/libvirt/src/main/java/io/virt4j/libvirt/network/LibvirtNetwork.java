package io.virt4j.libvirt.network;

import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkCreate;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkDestroy;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetAutostart;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetBridgeName;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetDHCPLeases;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetMetadata;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetName;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkGetXMLDesc;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkIsActive;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkIsPersistent;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkLookupByUUID;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkSetAutostart;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkSetMetadata;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkUndefine;
import static io.virt4j.libvirt.binding.NetworkCalls.virNetworkUpdate;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.libvirt.session.Anchor;
import io.virt4j.libvirt.session.NativeEventSource;
import io.virt4j.libvirt.session.Session;
import io.virt4j.network.DhcpLease;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkMetadataType;
import io.virt4j.network.NetworkUpdateCommand;
import io.virt4j.network.NetworkUpdateFlag;
import io.virt4j.network.NetworkUpdateSection;
import io.virt4j.network.NetworkXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A virtual network that libvirt manages. */
public final class LibvirtNetwork implements Network, LibvirtNetworkPorts, NativeEventSource {
    private final Anchor anchor;

    public LibvirtNetwork(Session session, Handle handle) {
        this.anchor = new Anchor(session, handle, LibvirtNetwork::byUuid);
    }

    private static Anchor.Lookup byUuid(Handle network) {
        byte[] uuid = new byte[Uuids.BYTES];
        virNetworkGetUUID(network, uuid);
        return connection -> virNetworkLookupByUUID(connection, uuid);
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
        return virNetworkGetName(handle());
    }

    @Override
    public UUID uuid() {
        byte[] uuid = new byte[Uuids.BYTES];
        virNetworkGetUUID(handle(), uuid);
        return Uuids.of(uuid);
    }

    @Override
    public boolean isActive() {
        return virNetworkIsActive(handle()) == 1;
    }

    @Override
    public boolean isPersistent() {
        return virNetworkIsPersistent(handle()) == 1;
    }

    @Override
    public boolean isAutostart() {
        int[] autostart = new int[1];
        virNetworkGetAutostart(handle(), autostart);
        return autostart[0] != 0;
    }

    @Override
    public void setAutostart(boolean autostart) {
        virNetworkSetAutostart(handle(), autostart ? 1 : 0);
    }

    @Override
    public String bridgeName() {
        return virNetworkGetBridgeName(handle());
    }

    @Override
    public String xml(Set<NetworkXmlFlag> flags) {
        return virNetworkGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    public void start() {
        virNetworkCreate(handle());
    }

    @Override
    public void destroy() {
        virNetworkDestroy(handle());
    }

    @Override
    public void undefine() {
        virNetworkUndefine(handle());
    }

    @Override
    public void update(
            NetworkUpdateCommand command,
            NetworkUpdateSection section,
            int parentIndex,
            XmlText xml,
            Set<NetworkUpdateFlag> flags) {
        virNetworkUpdate(handle(), command.number(), section.number(), parentIndex, xml, Flag.bits(flags));
    }

    @Override
    public List<DhcpLease> dhcpLeases(@Nullable String mac) {
        long[] array = new long[1];
        int count = virNetworkGetDHCPLeases(handle(), mac, array, 0);
        return NativeArrays.structs(array[0], count, DhcpLeaseLayout::lease, "virNetworkDHCPLeaseFree");
    }

    @Override
    public String metadata(NetworkMetadataType type, @Nullable String uri, Set<NetworkUpdateFlag> flags) {
        return virNetworkGetMetadata(handle(), type.number(), uri, Flag.bits(flags));
    }

    @Override
    public void setMetadata(
            NetworkMetadataType type,
            @Nullable String metadata,
            @Nullable String prefix,
            @Nullable String uri,
            Set<NetworkUpdateFlag> flags) {
        virNetworkSetMetadata(handle(), type.number(), metadata, prefix, uri, Flag.bits(flags));
    }

    @Override
    public void close() {
        anchor.close();
    }

    @Override
    public String toString() {
        return anchor.isOpen() ? name() : "closed network";
    }
}
