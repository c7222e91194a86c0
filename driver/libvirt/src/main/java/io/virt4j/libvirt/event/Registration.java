package io.virt4j.libvirt.event;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A listener that libvirt calls. While it is registered it has a reference to the native connection, which can so be closed
 * before it.
 *
 * @param <E> what the listener gets
 */
public final class Registration<E> implements Subscription {
    /** virFreeCallback. */
    public interface Free extends Callback {
        void invoke(Pointer opaque);
    }

    /** What native code holds, Java must hold too, until libvirt says that it calls it no more. */
    private static final Map<Long, Callback> HELD = new ConcurrentHashMap<>();

    private static final Free FREE = opaque -> HELD.remove(Pointer.nativeValue(opaque));
    private static final AtomicLong KEYS = new AtomicLong();

    private final Session session;
    private final EventType<E> type;
    private final @Nullable NativeObject object;
    private final Consumer<? super E> listener;
    private final Gate gate;
    private final Consumer<Registration<?>> leave;
    private volatile boolean closed;

    /** The native connection that it is registered with; null for none. */
    private @Nullable Handle connection;

    private int callbackId;

    /**
     * A listener that is not registered yet.
     *
     * @param leave deregisters it, in turn with what else registers with the same connection
     */
    public Registration(
            Session session,
            EventType<E> type,
            @Nullable NativeObject object,
            Consumer<? super E> listener,
            Gate gate,
            Consumer<Registration<?>> leave) {
        this.session = session;
        this.type = type;
        this.object = object;
        this.listener = listener;
        this.gate = gate;
        this.leave = leave;
    }

    /**
     * Registers with a native connection.
     *
     * @throws VirtException if the connection has no such events
     */
    public synchronized void register(Handle with) {
        if (closed) {
            return;
        }
        Callback callback = Callbacks.of(type, new Delivery(with));
        Handle only = object == null ? null : object.handle();
        Handle own = with.another();
        long key = KEYS.incrementAndGet();
        HELD.put(key, callback);
        try {
            callbackId = Registrar.of(type.family()).register(own, only, type, callback, key, FREE);
            connection = own;
        } catch (VirtException e) {
            HELD.remove(key);
            own.close();
            throw e;
        }
    }

    /** Leaves the native connection that it is registered with. */
    public synchronized void deregister() {
        if (connection == null) {
            return;
        }
        try {
            Registrar.of(type.family()).deregister(connection, callbackId);
        } catch (VirtException e) {
            // A host that is gone calls nobody.
        } finally {
            connection.close();
            connection = null;
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            leave.accept(this);
        }
    }

    private void tell(Object event) {
        if (closed) {
            return;
        }
        try {
            listener.accept(type.payload().cast(event));
        } catch (RuntimeException e) {
            // Native code below cannot take it.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    /** Where callbacks bring what they read of an event. */
    final class Delivery {
        private final Handle from;

        Delivery(Handle from) {
            this.from = from;
        }

        /** Tells the listener of what happened to an object, which libvirt lends for the length of the callback. */
        void of(Pointer lent, Function<NativeObject, ?> event) {
            if (!closed) {
                NativeObject mine = Registrar.of(type.family()).object(session, from, Pointer.nativeValue(lent));
                gate.pass(event.apply(mine), Registration.this::tell);
            }
        }
    }
}
