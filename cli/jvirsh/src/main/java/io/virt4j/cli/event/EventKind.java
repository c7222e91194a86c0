package io.virt4j.cli.event;

import io.virt4j.cli.EventLoop;
import io.virt4j.domain.Domain;
import io.virt4j.event.EventSource;
import io.virt4j.event.EventType;
import java.util.function.Function;

/**
 * A kind of event of domains, and how virsh writes its events.
 *
 * @param name virsh's
 * @param text what is written behind the name of the domain, without the end of the line
 */
record EventKind<E>(String name, EventType<E> type, Function<E, Domain> domain, Function<E, String> text) {
    /** Has such events printed. */
    void listen(EventSource source, EventLoop events, boolean timestamp) {
        events.add(source, type, event -> (timestamp ? EventLoop.timestamp() + ": " : "") + line(event));
    }

    private String line(E event) {
        return "event '" + name + "' for domain '" + domain.apply(event).name() + "'" + text.apply(event) + "\n";
    }
}
