package io.virt4j.integration.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Subscription;
import io.virt4j.event.EventSource;
import io.virt4j.event.EventType;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The events of a type, as they come. */
final class Observed<E> implements AutoCloseable {
    private static final long SECONDS = 30;

    private final BlockingQueue<E> events = new LinkedBlockingQueue<>();
    private final EventType<E> type;
    private final Subscription subscription;

    Observed(EventSource source, EventType<E> type) {
        this.type = type;
        this.subscription = source.on(type, events::add);
    }

    /** The next event; fails if none comes. */
    E next() throws InterruptedException {
        E event = events.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("an event of type " + type).isNotNull();
        return event;
    }

    /** The next event that is wanted; those before it are skipped. */
    E next(Predicate<E> wanted) throws InterruptedException {
        E event = next();
        while (!wanted.test(event)) {
            event = next();
        }
        return event;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
