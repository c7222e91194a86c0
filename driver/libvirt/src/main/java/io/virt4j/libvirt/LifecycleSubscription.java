package io.virt4j.libvirt;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A listener that libvirt calls for the lifecycle events of all domains of a connection. It holds the connection's handle,
 * which can so be closed before it.
 */
final class LifecycleSubscription implements Subscription {
    private static final int LIFECYCLE = 0; // VIR_DOMAIN_EVENT_ID_LIFECYCLE

    /** virConnectDomainEventCallback. */
    interface Listener extends Callback {
        int invoke(Pointer connection, Pointer domain, int event, int detail, Pointer opaque);
    }

    /** virFreeCallback. */
    interface Free extends Callback {
        void invoke(Pointer opaque);
    }

    /** What native code holds, Java must hold too, until libvirt says that it calls it no more. */
    private static final Map<Long, Listener> HELD = new ConcurrentHashMap<>();

    private static final Free FREE = opaque -> HELD.remove(Pointer.nativeValue(opaque));
    private static final AtomicLong KEYS = new AtomicLong();

    private final LibvirtConnection connection;
    private final long address;
    private final int callbackId;
    private final AtomicBoolean closed;

    private LifecycleSubscription(LibvirtConnection connection, long address, int callbackId, AtomicBoolean closed) {
        this.connection = connection;
        this.address = address;
        this.callbackId = callbackId;
        this.closed = closed;
    }

    static LifecycleSubscription open(LibvirtConnection connection, Consumer<LifecycleEvent> consumer) {
        AtomicBoolean closed = new AtomicBoolean();
        Listener listener = (ignored, domain, event, detail, opaque) -> {
            if (!closed.get()) {
                deliver(connection, Pointer.nativeValue(domain), event, detail, consumer);
            }
            return 0;
        };
        long address = connection.handle().acquire();
        long key = KEYS.incrementAndGet();
        HELD.put(key, listener);
        try {
            int id = Call.number("virConnectDomainEventRegisterAny", address, null, LIFECYCLE, listener, key, FREE);
            return new LifecycleSubscription(connection, address, id, closed);
        } catch (VirtException e) {
            HELD.remove(key);
            connection.handle().release();
            throw e;
        }
    }

    private static void deliver(
            LibvirtConnection connection, long domain, int event, int detail, Consumer<LifecycleEvent> consumer) {
        // The reference is libvirt's for the length of the callback; the listener may keep the domain, so it gets one.
        Call.number("virDomainRef", domain);
        consumer.accept(new LifecycleEvent(connection.domain(domain), new LifecycleChange(event), detail));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            connection.forget(this);
            try {
                Call.number("virConnectDomainEventDeregisterAny", address, callbackId);
            } catch (VirtException e) {
                // A host that is gone calls nobody.
            } finally {
                connection.handle().release();
            }
        }
    }
}
