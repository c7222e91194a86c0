package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.domain.Domain;
import io.virt4j.event.DomainEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Listeners that come and go, some with their connections, while events come: one that stays hears each of them. */
final class Subscriptions {
    private static final String URI = "test:///default";
    private static final long PAUSE_NANOS = 100_000;
    private static final long SILENCE_MILLIS = 2_000;

    private Subscriptions() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how often a domain is suspended and resumed
     */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Tally tally = new Tally();
        AtomicBoolean over = new AtomicBoolean();
        try (Connection host = Connection.open(URI);
                Domain domain = host.domainByName("test")) {
            AtomicInteger heard = new AtomicInteger();
            host.on(DomainEvents.LIFECYCLE, event -> {
                tally.call("test", event.domain()::name);
                heard.incrementAndGet();
            });
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                threads.add(repeating(over, tally, () -> comeAndGo(host, tally)));
            }
            threads.add(repeating(over, tally, () -> goWithTheConnection(tally)));
            for (int i = 0; i < rounds; i++) {
                domain.suspend();
                domain.resume();
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            awaitRest(heard, 2 * rounds);
            tally.check(heard.get() == 2 * rounds, "heard " + heard.get() + " of " + 2 * rounds + " events");
        }
        tally.report();
    }

    /** Events may come faster than they are told, so that many still wait: none is lost as long as more are told. */
    private static void awaitRest(AtomicInteger heard, int all) throws InterruptedException {
        int before = -1;
        while (heard.get() < all && heard.get() > before) {
            before = heard.get();
            Thread.sleep(SILENCE_MILLIS);
        }
    }

    private static Thread repeating(AtomicBoolean over, Tally tally, Tally.Work work) {
        Thread thread = new Thread(() -> {
            while (!over.get()) {
                tally.guarded(work);
            }
        });
        thread.start();
        return thread;
    }

    private static void comeAndGo(Connection host, Tally tally) {
        Subscription subscription = host.on(DomainEvents.LIFECYCLE, event -> tally.expected());
        LockSupport.parkNanos(PAUSE_NANOS);
        subscription.close();
        subscription.close();
    }

    private static void goWithTheConnection(Tally tally) {
        try (Connection host = Connection.open(URI)) {
            // The domain of an event may be of a connection that is closed by now.
            host.on(DomainEvents.LIFECYCLE, event -> tally.isClosed(event.domain()::name));
            host.on(DomainEvents.LIFECYCLE, event -> host.close());
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
