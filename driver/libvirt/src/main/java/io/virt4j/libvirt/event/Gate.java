package io.virt4j.libvirt.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The way that a connection's events take: open, or closed while a lost connection comes back, when they wait in order. */
public final class Gate {
    private record Held(Object event, Consumer<Object> listener) {}

    private final Deque<Held> waiting = new ArrayDeque<>();
    private boolean closed;

    /** Delivers an event, now or when the gate opens. */
    void pass(Object event, Consumer<Object> listener) {
        synchronized (this) {
            if (closed) {
                waiting.add(new Held(event, listener));
                return;
            }
        }
        listener.accept(event);
    }

    /** Has what comes from now on wait, and forgets what waits already. */
    public synchronized void close() {
        closed = true;
        waiting.clear();
    }

    /** The events that wait. */
    public synchronized List<Object> waiting() {
        List<Object> events = new ArrayList<>();
        waiting.forEach(held -> events.add(held.event()));
        return events;
    }

    /** Forgets events that wait. */
    public synchronized void drop(Collection<Object> events) {
        waiting.removeIf(held -> events.stream().anyMatch(event -> event == held.event()));
    }

    /** Delivers what waits, and opens when nothing does any more. */
    public void open() {
        while (true) {
            Held next;
            synchronized (this) {
                next = waiting.poll();
                if (next == null) {
                    closed = false;
                    return;
                }
            }
            next.listener().accept(next.event());
        }
    }
}
