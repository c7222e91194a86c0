package io.virt4j.libvirt.event;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectDomainEventRegisterAny;
import static io.virt4j.libvirt.binding.NetworkCalls.virConnectNetworkEventRegisterAny;
import static io.virt4j.libvirt.binding.NodeDeviceCalls.virConnectNodeDeviceEventRegisterAny;
import static io.virt4j.libvirt.binding.QemuCalls.virConnectDomainQemuMonitorEventRegister;
import static io.virt4j.libvirt.binding.SecretCalls.virConnectSecretEventRegisterAny;
import static io.virt4j.libvirt.binding.StorageCalls.virConnectStoragePoolEventRegisterAny;

import com.sun.jna.Callback;
import io.virt4j.Flag;
import io.virt4j.event.EventFamily;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.binding.DomainCalls;
import io.virt4j.libvirt.binding.NetworkCalls;
import io.virt4j.libvirt.binding.NodeDeviceCalls;
import io.virt4j.libvirt.binding.QemuCalls;
import io.virt4j.libvirt.binding.SecretCalls;
import io.virt4j.libvirt.binding.StorageCalls;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.domain.LibvirtDomain;
import io.virt4j.libvirt.network.LibvirtNetwork;
import io.virt4j.libvirt.nodedevice.LibvirtNodeDevice;
import io.virt4j.libvirt.secret.LibvirtSecret;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.libvirt.storage.LibvirtStoragePool;
import org.jspecify.annotations.Nullable;

/** How callbacks of a family of events are registered with libvirt, and what the objects are that they happen to. */
@SuppressWarnings("ImmutableEnumChecker") // functions of libvirt have no state here
enum Registrar {
    DOMAIN(
            Kind.DOMAIN,
            (connection, object, type, callback, key, free) ->
                    virConnectDomainEventRegisterAny(connection, object, type.number(), callback, key, free),
            DomainCalls::virConnectDomainEventDeregisterAny,
            LibvirtDomain::new),
    NETWORK(
            Kind.NETWORK,
            (connection, object, type, callback, key, free) ->
                    virConnectNetworkEventRegisterAny(connection, object, type.number(), callback, key, free),
            NetworkCalls::virConnectNetworkEventDeregisterAny,
            LibvirtNetwork::new),
    STORAGE_POOL(
            Kind.STORAGE_POOL,
            (connection, object, type, callback, key, free) ->
                    virConnectStoragePoolEventRegisterAny(connection, object, type.number(), callback, key, free),
            StorageCalls::virConnectStoragePoolEventDeregisterAny,
            LibvirtStoragePool::new),
    NODE_DEVICE(
            Kind.NODE_DEVICE,
            (connection, object, type, callback, key, free) ->
                    virConnectNodeDeviceEventRegisterAny(connection, object, type.number(), callback, key, free),
            NodeDeviceCalls::virConnectNodeDeviceEventDeregisterAny,
            LibvirtNodeDevice::new),
    SECRET(
            Kind.SECRET,
            (connection, object, type, callback, key, free) ->
                    virConnectSecretEventRegisterAny(connection, object, type.number(), callback, key, free),
            SecretCalls::virConnectSecretEventDeregisterAny,
            LibvirtSecret::new),
    QEMU_MONITOR(
            Kind.DOMAIN,
            (connection, object, type, callback, key, free) -> virConnectDomainQemuMonitorEventRegister(
                    connection,
                    object,
                    type.name().isEmpty() ? null : type.name(),
                    callback,
                    key,
                    free,
                    Flag.bits(type.flags())),
            QemuCalls::virConnectDomainQemuMonitorEventDeregister,
            LibvirtDomain::new);

    /** A function that registers a callback, and returns a number for it. */
    private interface Registering {
        int register(
                Handle connection,
                @Nullable Handle object,
                EventType<?> type,
                Callback callback,
                long key,
                Callback free);
    }

    private interface Deregistering {
        int deregister(Handle connection, int callbackId);
    }

    private interface Wrapping {
        NativeObject wrap(Session session, Handle handle);
    }

    private final Kind kind;
    private final Registering registering;
    private final Deregistering deregistering;
    private final Wrapping wrapping;

    Registrar(Kind kind, Registering registering, Deregistering deregistering, Wrapping wrapping) {
        this.kind = kind;
        this.registering = registering;
        this.deregistering = deregistering;
        this.wrapping = wrapping;
    }

    static Registrar of(EventFamily family) {
        return valueOf(family.name());
    }

    /**
     * Registers a callback.
     *
     * @param object the only one whose events are wanted; null for all
     * @param key what {@code free} is called with when libvirt calls the callback no more
     * @return libvirt's number for it
     */
    int register(
            Handle connection, @Nullable Handle object, EventType<?> type, Callback callback, long key, Callback free) {
        return registering.register(connection, object, type, callback, key, free);
    }

    void deregister(Handle connection, int callbackId) {
        deregistering.deregister(connection, callbackId);
    }

    /** An object of ours for one that libvirt lends; it takes a reference of its own. */
    NativeObject object(Session session, Handle connection, long lent) {
        return wrapping.wrap(session, Handle.shared(kind, lent, connection));
    }
}
