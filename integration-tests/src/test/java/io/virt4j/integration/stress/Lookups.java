package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import java.util.ArrayList;
import java.util.List;

/** Many threads look a domain up and read its XML while garbage is made; handles are closed, or forgotten. */
final class Lookups {
    private static final int THREADS = 8;

    private Lookups() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how many calls there are, and whether handles are closed
     */
    public static void main(String[] arguments) throws InterruptedException {
        int calls = Integer.parseInt(arguments[0]);
        boolean closes = Boolean.parseBoolean(arguments[1]);
        Tally tally = new Tally();
        try (Connection host = Connection.open("test:///default")) {
            Litter.make();
            work(host, tally, calls, closes);
        }
        tally.report();
    }

    private static void work(Connection host, Tally tally, int calls, boolean closes) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> {
                for (int call = 0; call < calls / THREADS; call++) {
                    tally.guarded(() -> lookUp(host, tally, closes));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @SuppressWarnings("MustBeClosed") // forgetting is what is tried
    private static void lookUp(Connection host, Tally tally, boolean closes) {
        Domain domain = host.domainByName("test");
        tally.check(domain.xml().contains("<name>test</name>"), "other XML");
        if (closes) {
            domain.close();
        }
    }
}
