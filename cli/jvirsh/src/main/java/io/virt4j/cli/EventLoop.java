package io.virt4j.cli;

import io.virt4j.Subscription;
import io.virt4j.event.EventSource;
import io.virt4j.event.EventType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints events as they come, until there was one, the time is over, or the user presses Ctrl-C. */
public final class EventLoop implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);
    private static final String INTERRUPT = "event loop interrupted\n";
    private static final String LOST = "";

    private final boolean endless;
    private final long timeoutSeconds;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    /**
     * Waits for nothing yet.
     *
     * @param endless whether it goes on after the first event
     * @param timeoutSeconds how long it waits in all; 0 for no end
     */
    public EventLoop(boolean endless, int timeoutSeconds) {
        this.endless = endless;
        this.timeoutSeconds = timeoutSeconds;
    }

    /** The time now, as it stands before an event. */
    public static String timestamp() {
        return TIME.format(Instant.now());
    }

    /** Waits for events of a type, too. */
    public <E> void add(EventSource source, EventType<E> type, Function<? super E, String> text) {
        subscriptions.add(source.on(type, event -> messages.add(text.apply(event))));
    }

    /**
     * Prints what comes.
     *
     * @throws CommandFailed if nothing came
     */
    public void run(Session session) throws CommandFailed {
        Output out = session.out();
        out.flush();
        ConnectionWatch watch = session.watch();
        watch.whenLost(() -> messages.add(LOST));
        int events = 0;
        try (Interrupts interrupts = Interrupts.to(() -> messages.add(INTERRUPT))) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
            while (events == 0 || endless) {
                String message = next(end);
                out.print(message == null ? "event loop timed out\n" : message);
                out.flush();
                if (message == null || message.equals(INTERRUPT) || message.equals(LOST)) {
                    break;
                }
                events++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.line("events received: " + events);
        if (watch.isLost()) {
            throw new CommandFailed("internal error: client socket is closed");
        }
        if (events == 0) {
            throw new CommandFailed();
        }
    }

    private @Nullable String next(long end) throws InterruptedException {
        return timeoutSeconds == 0 ? messages.take() : messages.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
