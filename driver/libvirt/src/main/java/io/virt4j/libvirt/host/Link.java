package io.virt4j.libvirt.host;

import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.CloseReason;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.ConnectionLost;
import io.virt4j.event.EventFamily;
import io.virt4j.event.EventType;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.event.Gate;
import io.virt4j.libvirt.event.Registration;
import io.virt4j.libvirt.session.NativeObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What ties a connection to its host: the native connection and the listeners, which may outlive it. */
abstract sealed class Link permits PlainLink, ResilientLink {
    final LibvirtConnection connection;
    final ConnectionListeners listeners = new ConnectionListeners();
    final Set<Registration<?>> registrations = ConcurrentHashMap.newKeySet();
    final Gate gate = new Gate();
    volatile boolean closed;

    Link(LibvirtConnection connection) {
        this.connection = connection;
    }

    /**
     * The native connection.
     *
     * @throws VirtException {@link VirtException#isConnectionLost()} while there is none
     */
    abstract Handle handle();

    abstract boolean isResilient();

    /** The far end is asked for signs of life, here and on what replaces this. */
    void keepAlive(int seconds, int count) {}

    /** Hears from now on when the native connection is lost. */
    abstract void watch();

    final <E> Subscription subscribe(EventType<E> type, @Nullable NativeObject object, Consumer<? super E> listener) {
        if (type.family() == EventFamily.CONNECTION) {
            watch();
            return listeners.add(type, listener);
        }
        Registration<E> registration = new Registration<>(connection, type, object, listener, gate, this::deregister);
        register(registration);
        if (closed) {
            // By another thread, which may have looked for registrations before this one was among them.
            registration.close();
        }
        return registration;
    }

    synchronized void register(Registration<?> registration) {
        registration.register(handle());
        registrations.add(registration);
    }

    /**
     * In turn with {@link #register}: libvirtd's workers may handle two requests of one client in any order, and it refuses
     * a registration that comes before the end of its like.
     */
    private synchronized void deregister(Registration<?> registration) {
        registrations.remove(registration);
        registration.deregister();
    }

    final void tellLost(CloseReason reason) {
        listeners.tell(ConnectionEvents.LOST, new ConnectionLost(connection, reason));
    }

    /** Closes the native connection and ends all subscriptions. Closing twice does nothing. */
    final void close() {
        closed = true;
        for (Registration<?> registration : registrations) {
            registration.close();
        }
        closeNative();
    }

    abstract void closeNative();
}
