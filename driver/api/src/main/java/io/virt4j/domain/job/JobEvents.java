package io.virt4j.domain.job;

import io.virt4j.ErrorCode;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.event.ConnectionEvents;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.EventSource;
import io.virt4j.event.EventType;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/** The subscriptions of a job that runs in the background: to its own events, and to those that end every job. */
final class JobEvents {
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean over;

    /**
     * Subscribes.
     *
     * @param failed is told why the job will have no more events
     */
    <E> void open(
            EventSource domain,
            EventType<E> type,
            Consumer<? super E> listener,
            Consumer<? super VirtException> failed) {
        try {
            add(domain.on(type, listener));
            add(domain.on(DomainEvents.LIFECYCLE, event -> stopped(event, failed)));
            add(domain.on(
                    ConnectionEvents.LOST,
                    event -> failed.accept(new VirtException(
                            ErrorCode.CONNECTION_LOST,
                            "the connection was lost; the job may go on at the host, and can be looked up again"))));
        } catch (VirtException e) {
            close();
            throw e;
        }
    }

    private static void stopped(LifecycleEvent event, Consumer<? super VirtException> failed) {
        if (event.change().equals(LifecycleChange.STOPPED)) {
            failed.accept(new VirtException(ErrorCode.OPERATION_FAILED, "the domain stopped, and its job with it"));
        }
    }

    private void add(Subscription subscription) {
        synchronized (this) {
            if (!over) {
                subscriptions.add(subscription);
                return;
            }
        }
        subscription.close();
    }

    /** Unsubscribes soon: that may take a call to the host, for which the thread of the events must not wait. */
    void close() {
        List<Subscription> ending;
        synchronized (this) {
            over = true;
            ending = List.copyOf(subscriptions);
            subscriptions.clear();
        }
        if (!ending.isEmpty()) {
            ForkJoinPool.commonPool().execute(() -> ending.forEach(Subscription::close));
        }
    }
}
