package io.virt4j.libvirt.host;

import io.virt4j.Subscription;
import io.virt4j.event.EventType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear of the connection itself. */
final class ConnectionListeners {
    private final List<Entry<?>> entries = new CopyOnWriteArrayList<>();

    <E> Subscription add(EventType<E> type, Consumer<? super E> listener) {
        Entry<E> entry = new Entry<>(type, listener);
        entries.add(entry);
        return entry;
    }

    <E> void tell(EventType<E> type, E event) {
        entries.forEach(entry -> entry.tell(type, event));
    }

    private final class Entry<E> implements Subscription {
        private final EventType<E> wanted;
        private final Consumer<? super E> listener;

        Entry(EventType<E> wanted, Consumer<? super E> listener) {
            this.wanted = wanted;
            this.listener = listener;
        }

        void tell(EventType<?> type, Object event) {
            if (!type.equals(wanted)) {
                return;
            }
            try {
                listener.accept(wanted.payload().cast(event));
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }

        @Override
        public void close() {
            entries.remove(this);
        }
    }
}
