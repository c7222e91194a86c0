package io.virt4j.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import io.virt4j.Connection;
import io.virt4j.Flag;
import io.virt4j.Subscription;
import io.virt4j.Version;
import io.virt4j.domain.DefineFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.StartFlag;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.host.NodeInfo;
import io.virt4j.host.SecurityModel;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A connection that libvirt holds. */
final class LibvirtConnection implements Connection {
    private final Handle handle;
    private final Set<LifecycleSubscription> subscriptions = ConcurrentHashMap.newKeySet();

    LibvirtConnection(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    @Override
    public String uri() {
        return Call.ownedString("virConnectGetURI", handle);
    }

    @Override
    public String type() {
        return Call.borrowedString("virConnectGetType", handle);
    }

    @Override
    public Version version() {
        LongByReference version = new LongByReference();
        Call.number("virConnectGetVersion", handle, version);
        return Version.of(version.getValue());
    }

    @Override
    public Version libraryVersion() {
        return LibvirtDriver.libraryVersion();
    }

    @Override
    public Version daemonVersion() {
        LongByReference version = new LongByReference();
        Call.number("virConnectGetLibVersion", handle, version);
        return Version.of(version.getValue());
    }

    @Override
    public String hostname() {
        return Call.ownedString("virConnectGetHostname", handle);
    }

    @Override
    public NodeInfo nodeInfo() {
        try (Memory info = new Memory(Layouts.NODE_INFO)) {
            Call.number("virNodeGetInfo", handle, info);
            return Layouts.nodeInfo(info);
        }
    }

    @Override
    public SecurityModel securityModel() {
        try (Memory model = new Memory(Layouts.SECURITY_MODEL)) {
            Call.number("virNodeGetSecurityModel", handle, model);
            return Layouts.securityModel(model);
        }
    }

    @Override
    public List<Domain> domains(Set<DomainFilter> filters) {
        PointerByReference array = new PointerByReference();
        int count = Call.number("virConnectListAllDomains", handle, array, Flag.bits(filters));
        Pointer addresses = array.getValue();
        try {
            List<Domain> domains = new ArrayList<>(count);
            for (long address : addresses.getLongArray(0, count)) {
                domains.add(domain(address));
            }
            return domains;
        } finally {
            Native.free(Pointer.nativeValue(addresses));
        }
    }

    @Override
    public Domain domainByName(String name) {
        return domain(Call.address("virDomainLookupByName", handle, name));
    }

    @Override
    public Domain domainByUuid(UUID uuid) {
        return domain(Call.address("virDomainLookupByUUIDString", handle, uuid.toString()));
    }

    @Override
    public Domain domainById(int id) {
        return domain(Call.address("virDomainLookupByID", handle, id));
    }

    @Override
    public Domain defineDomain(XmlText xml, Set<DefineFlag> flags) {
        byte[] text = Call.terminated(xml.bytes());
        return domain(
                flags.isEmpty()
                        ? Call.address("virDomainDefineXML", handle, text)
                        : Call.address("virDomainDefineXMLFlags", handle, text, Flag.bits(flags)));
    }

    @Override
    public Domain createDomain(XmlText xml, Set<StartFlag> flags) {
        return domain(Call.address("virDomainCreateXML", handle, Call.terminated(xml.bytes()), Flag.bits(flags)));
    }

    @Override
    public Domain createDomain(XmlText xml, Set<StartFlag> flags, int[] descriptors) {
        byte[] text = Call.terminated(xml.bytes());
        return domain(Call.address(
                "virDomainCreateXMLWithFiles", handle, text, descriptors.length, descriptors, Flag.bits(flags)));
    }

    @Override
    public StoragePool storagePoolByName(String name) {
        return new LibvirtStoragePool(Call.address("virStoragePoolLookupByName", handle, name), handle);
    }

    @Override
    public StorageVolume storageVolumeByPath(String path) {
        return new LibvirtStorageVolume(Call.address("virStorageVolLookupByPath", handle, path), handle);
    }

    @Override
    public Subscription onLifecycle(Consumer<LifecycleEvent> listener) {
        LifecycleSubscription subscription = LifecycleSubscription.open(this, listener);
        subscriptions.add(subscription);
        if (!handle.isOpen()) {
            // Closed on another thread, which may have looked for subscriptions before this one was among them.
            subscription.close();
        }
        return subscription;
    }

    /** The subscription has ended. */
    void forget(LifecycleSubscription subscription) {
        subscriptions.remove(subscription);
    }

    @Override
    public void keepAlive(int seconds, int count) {
        Call.number("virConnectSetKeepAlive", handle, seconds, count);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        for (ConnectionView<?> view : ServiceLoader.load(ConnectionView.class, ConnectionView.class.getClassLoader())) {
            if (view.type().equals(type)) {
                return type.cast(view.of(sharedAddress()));
            }
        }
        return Connection.super.unwrap(type);
    }

    /** The address with a reference for whoever gets it. */
    private long sharedAddress() {
        long address = handle.acquire();
        try {
            Call.number("virConnectRef", address);
            return address;
        } finally {
            handle.release();
        }
    }

    @Override
    public void close() {
        handle.close();
        // Each holds the native connection.
        subscriptions.forEach(LifecycleSubscription::close);
    }

    /** Takes over a reference to a domain. */
    LibvirtDomain domain(long address) {
        return new LibvirtDomain(handle, new Handle(address, "virDomainFree", "domain", handle));
    }
}
