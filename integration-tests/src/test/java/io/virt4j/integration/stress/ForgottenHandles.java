package io.virt4j.integration.stress;

import io.virt4j.Connection;
import io.virt4j.xml.XmlText;

/** Domains and connections that nobody closes: they are freed nevertheless, and the last connection's threads end. */
final class ForgottenHandles {
    private static final String URI = "test:///default";
    private static final int DOMAINS = 50;
    private static final int ROUNDS_A_CONNECTION = 50;

    /** A handle that leaks takes a hundred bytes of the native heap; Java's own use of it moves by a few million. */
    private static final long NOISE_BYTES = 10_000_000;

    private ForgottenHandles() {}

    /**
     * Runs it to its end.
     *
     * @param arguments how often all domains are listed
     */
    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Tally tally = new Tally();
        try (Connection host = Connection.open(URI)) {
            for (int i = 1; i < DOMAINS; i++) {
                host.defineDomain(XmlText.of("<domain type='test'><name>d" + i
                        + "</name><memory>2048</memory><os><type>hvm</type></os></domain>"));
            }
            Litter.make();
            forget(ROUNDS_A_CONNECTION, tally);
            long before = NativeHeap.usedBytes();
            forget(rounds, tally);
            long left = NativeHeap.usedBytes() - before;
            System.out.println(left + " bytes of the native heap more");
            tally.check(left < NOISE_BYTES, "handles are left");
        }
        tally.check(isEventLoopOver(), "the event loop runs on");
        tally.report();
    }

    @SuppressWarnings("MustBeClosed") // forgetting is what is tried
    private static void forget(int rounds, Tally tally) {
        Connection host = Connection.open(URI);
        for (int i = 0; i < rounds; i++) {
            if (i % ROUNDS_A_CONNECTION == 0) {
                host = Connection.open(URI);
            }
            tally.call(DOMAINS, host.domains()::size);
        }
    }

    /** Whether it ends, now that all connections are closed or forgotten. */
    private static boolean isEventLoopOver() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("virt4j-libvirt-events"))) {
                return true;
            }
            System.gc();
            Thread.sleep(100);
        }
        return false;
    }
}
