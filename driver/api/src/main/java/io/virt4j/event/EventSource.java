package io.virt4j.event;

import io.virt4j.Composed;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** What events can be heard from: a connection, of everything on its host; an object, of itself. */
public interface EventSource {
    /**
     * Calls the listener for each event of a type, in order, on a thread of the driver's. A listener that blocks delays the
     * events behind it; what it throws goes to that thread's uncaught exception handler. Objects in an event may be kept.
     *
     * @return closing it ends the subscription
     * @throws VirtException {@link VirtException#isNotSupported()} if there are no such events here
     * @see <a href="https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny">virConnectDomainEventRegisterAny</a>
     */
    default <E> Subscription on(EventType<E> type, Consumer<? super E> listener) {
        throw VirtException.notSupported("virConnectDomainEventRegisterAny");
    }

    /**
     * The events of a type as a publisher. Each subscriber gets what happens from its subscription on, in order, as fast as
     * it asks for it and on a thread of its own; one that falls {@value EventPublisher#BACKLOG} events behind gets an error.
     */
    @Composed
    default <E> Flow.Publisher<E> events(EventType<E> type) {
        return new EventPublisher<>(this, type);
    }
}
