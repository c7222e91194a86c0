package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.lang.ref.Cleaner;
import java.util.concurrent.CountDownLatch;

/** Handles used after their connection was closed, by a cleaner, and while the JVM ends, which then waits for no call. */
final class LateUses {
    private static final int CALLERS = 4;

    private LateUses() {}

    public static void main(String[] arguments) throws InterruptedException {
        Tally tally = new Tally();
        Connection host = Connection.open("test:///default");
        Domain domain = host.domainByName("test");

        Connection closed = Connection.open("test:///default");
        Domain orphan = closed.domainByName("test");
        closed.close();
        tally.check(tally.isClosed(orphan::name), "the connection was closed");
        useInCleaner(tally, orphan, true);
        useInCleaner(tally, domain, false);

        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            boolean works = domain.name().equals("test") && !host.domains().isEmpty();
            host.close();
            host.close();
            domain.close();
            boolean isClosed = tally.isClosed(domain::xml) && tally.isClosed(host::domains);
            System.out.println(works && isClosed ? "the hook did its work" : "the hook did not");
        }));
        CountDownLatch calling = new CountDownLatch(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> {
                calling.countDown();
                while (true) {
                    tally.isClosed(domain::xml);
                }
            });
            caller.setDaemon(true);
            caller.start();
        }
        calling.await();
        tally.report();
    }

    private static void useInCleaner(Tally tally, Domain domain, boolean isClosed) throws InterruptedException {
        CountDownLatch cleaned = new CountDownLatch(1);
        Cleaner.create().register(new Object(), () -> {
            tally.check(tally.isClosed(domain::name) == isClosed, "a cleaner found the handle open, or closed");
            cleaned.countDown();
        });
        while (cleaned.getCount() > 0) {
            System.gc();
            Thread.sleep(10);
        }
    }
}
