package io.virt4j.libvirt.event;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectDomainEventDeregisterAny;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectDomainEventRegisterAny;
import static io.virt4j.libvirt.binding.QemuCalls.virConnectDomainQemuMonitorEventDeregister;
import static io.virt4j.libvirt.binding.QemuCalls.virConnectDomainQemuMonitorEventRegister;

import com.sun.jna.Callback;
import io.virt4j.Flag;
import io.virt4j.event.EventFamily;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.domain.LibvirtDomain;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import org.jspecify.annotations.Nullable;

/** How callbacks of a family of events are registered with libvirt, and what the objects are that they happen to. */
enum Registrar {
    DOMAIN(Kind.DOMAIN) {
        @Override
        int register(
                Handle connection,
                @Nullable Handle object,
                EventType<?> type,
                Callback callback,
                long key,
                Callback free) {
            return virConnectDomainEventRegisterAny(connection, object, type.number(), callback, key, free);
        }

        @Override
        void deregister(Handle connection, int callbackId) {
            virConnectDomainEventDeregisterAny(connection, callbackId);
        }

        @Override
        NativeObject object(Session session, Handle handle) {
            return new LibvirtDomain(session, handle);
        }
    },

    QEMU_MONITOR(Kind.DOMAIN) {
        @Override
        int register(
                Handle connection,
                @Nullable Handle object,
                EventType<?> type,
                Callback callback,
                long key,
                Callback free) {
            String name = type.name().isEmpty() ? null : type.name();
            return virConnectDomainQemuMonitorEventRegister(
                    connection, object, name, callback, key, free, Flag.bits(type.flags()));
        }

        @Override
        void deregister(Handle connection, int callbackId) {
            virConnectDomainQemuMonitorEventDeregister(connection, callbackId);
        }

        @Override
        NativeObject object(Session session, Handle handle) {
            return new LibvirtDomain(session, handle);
        }
    };

    private final Kind kind;

    Registrar(Kind kind) {
        this.kind = kind;
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
    abstract int register(
            Handle connection, @Nullable Handle object, EventType<?> type, Callback callback, long key, Callback free);

    abstract void deregister(Handle connection, int callbackId);

    /** An object of ours for one that libvirt lends; it takes a reference of its own. */
    NativeObject object(Session session, Handle connection, long lent) {
        return object(session, Handle.shared(kind, lent, connection));
    }

    abstract NativeObject object(Session session, Handle handle);
}
