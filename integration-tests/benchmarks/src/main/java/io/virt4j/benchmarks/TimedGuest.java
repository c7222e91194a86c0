package io.virt4j.benchmarks;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.testing.GuestConsole;
import io.virt4j.xml.XmlText;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A guest of the direct engine, and how long it has been there. */
final class TimedGuest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Domain domain;
    private final GuestConsole console;
    private final long start;

    private TimedGuest(Domain domain, long start) {
        this.domain = domain;
        this.start = start;
        this.console = new GuestConsole(domain.openConsole(null, Set.of()));
    }

    /** Makes and starts it. */
    static TimedGuest start(Connection host, String xml) {
        long start = System.nanoTime();
        Domain domain = host.createDomain(XmlText.of(xml), Set.of(StartFlag.PAUSED));
        TimedGuest guest = new TimedGuest(domain, start);
        domain.resume();
        return guest;
    }

    /** Takes a guest that is there already; {@code start} is of {@link System#nanoTime}. */
    static TimedGuest of(Domain domain, long start) {
        return new TimedGuest(domain, start);
    }

    /** Waits for a text on its console. Returns milliseconds since the start. */
    long millisTo(String marker) throws IOException, InterruptedException, TimeoutException {
        console.awaitText(marker, PATIENCE);
        return millis();
    }

    /** The same until it has ended. */
    long millisToEnd() throws InterruptedException, TimeoutException {
        console.awaitEnd(PATIENCE);
        return millis();
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    void type(String line) throws IOException {
        console.type(line);
    }

    Domain domain() {
        return domain;
    }

    /** How many instructions KVM has emulated for its vCPUs. */
    long emulated() {
        return domain.statistics().vcpus().stream()
                .flatMap(vcpu -> vcpu.custom().stream())
                .filter(counted -> counted.name().equals("insn_emulation"))
                .mapToLong(counted -> counted.sum().orElse(0L))
                .sum();
    }

    @Override
    public void close() throws IOException {
        console.close();
        if (domain.id().isPresent()) {
            domain.destroy();
        }
    }
}
