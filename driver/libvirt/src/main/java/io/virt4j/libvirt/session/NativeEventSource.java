package io.virt4j.libvirt.session;

import io.virt4j.Subscription;
import io.virt4j.event.EventSource;
import io.virt4j.event.EventType;
import java.util.function.Consumer;

/** An object of libvirt's that has events of its own. */
public interface NativeEventSource extends EventSource, NativeObject {
    @Override
    default <E> Subscription on(EventType<E> type, Consumer<? super E> listener) {
        return session().subscribe(type, this, listener);
    }
}
