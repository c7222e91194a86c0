package io.virt4j.cli.engine;

import io.virt4j.Connection;
import io.virt4j.Subscription;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.StartFlag;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One guest from its start to its end, with its console on standard output. */
final class GuestRun {
    private static final int BUFFER = 4096;

    private final Connection host;
    private final DomainXml xml;
    private final Session session;
    private final String engine;
    private final CompletableFuture<LifecycleEvent> stopped = new CompletableFuture<>();
    private volatile @Nullable UUID uuid;

    GuestRun(Connection host, DomainXml xml, Session session, String engine) {
        this.host = host;
        this.xml = xml;
        this.session = session;
        this.engine = engine;
    }

    void run() throws CommandFailed {
        try (Subscription subscription = host.on(DomainEvents.LIFECYCLE, this::noticed)) {
            // Paused, so that not a byte is written before someone reads; and gone with us, whatever happens.
            Domain domain = host.createDomain(xml, EnumSet.of(StartFlag.PAUSED, StartFlag.AUTODESTROY));
            uuid = domain.uuid();
            session.out().remark("running domain '" + xml.name() + "' on the " + engine + " engine");
            if (hasConsole()) {
                runWithConsole(domain);
            } else {
                domain.resume();
            }
            judge(domain, stopped.join());
        }
    }

    private boolean hasConsole() {
        return !xml.devices().consoles().isEmpty() || !xml.devices().serials().isEmpty();
    }

    private void noticed(LifecycleEvent event) {
        if (event.change().equals(LifecycleChange.STOPPED)
                && event.domain().uuid().equals(uuid)) {
            stopped.complete(event);
        }
    }

    private void runWithConsole(Domain domain) throws CommandFailed {
        try (ByteChannel console = domain.openConsole(null, Set.of())) {
            domain.resume();
            print(console);
        } catch (IOException e) {
            throw new CommandFailed("the console of domain '" + xml.name() + "' broke: " + e.getMessage());
        }
    }

    private void print(ByteChannel console) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (int count = console.read(buffer); count >= 0; count = console.read(buffer)) {
            session.out().write(buffer.array(), count);
            session.out().flush();
            buffer.clear();
        }
    }

    private void judge(Domain domain, LifecycleEvent end) throws CommandFailed {
        if (!end.isPowerOff()) {
            throw new CommandFailed(
                    "domain '" + xml.name() + "' did not power off, it " + end.ending() + details(domain));
        }
        session.setExitStatus(domain.exitCode().orElse(0));
    }

    private static String details(Domain domain) {
        try {
            String messages = String.join("; ", domain.messages());
            return messages.isEmpty() ? "" : ": " + messages;
        } catch (VirtException e) {
            return "";
        }
    }
}
