package io.virt4j.libvirt.event;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.domain.LibvirtDomain;
import io.virt4j.libvirt.session.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A listener that libvirt calls for the lifecycle events of all domains of a connection. It holds the connection's handle,
 * which can so be closed before it.
 */
public final class LifecycleSubscription implements Subscription {
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

    private final Session session;
    private final long address;
    private final int callbackId;
    private final AtomicBoolean closed;
    private final Consumer<LifecycleSubscription> ended;

    private LifecycleSubscription(
            Session session,
            long address,
            int callbackId,
            AtomicBoolean closed,
            Consumer<LifecycleSubscription> ended) {
        this.ended = ended;
        this.session = session;
        this.address = address;
        this.callbackId = callbackId;
        this.closed = closed;
    }

    /**
     * Registers a listener.
     *
     * @param ended is told when the subscription was closed
     */
    public static LifecycleSubscription open(
            Session session, Consumer<LifecycleEvent> consumer, Consumer<LifecycleSubscription> ended) {
        AtomicBoolean closed = new AtomicBoolean();
        Listener listener = (ignored, domain, event, detail, opaque) -> {
            if (!closed.get()) {
                deliver(session, Pointer.nativeValue(domain), event, detail, consumer);
            }
            return 0;
        };
        long address = session.handle().acquire();
        long key = KEYS.incrementAndGet();
        HELD.put(key, listener);
        try {
            int id = Call.number("virConnectDomainEventRegisterAny", address, null, LIFECYCLE, listener, key, FREE);
            return new LifecycleSubscription(session, address, id, closed, ended);
        } catch (VirtException e) {
            HELD.remove(key);
            session.handle().release();
            throw e;
        }
    }

    private static void deliver(
            Session session, long domain, int event, int detail, Consumer<LifecycleEvent> consumer) {
        // The reference is libvirt's for the length of the callback; the listener may keep the domain, so it gets one.
        Handle handle = Handle.shared(Kind.DOMAIN, domain, session.handle());
        consumer.accept(new LifecycleEvent(new LibvirtDomain(session, handle), new LifecycleChange(event), detail));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ended.accept(this);
            try {
                Call.number("virConnectDomainEventDeregisterAny", address, callbackId);
            } catch (VirtException e) {
                // A host that is gone calls nobody.
            } finally {
                session.handle().release();
            }
        }
    }
}
