package io.virt4j.cli.event;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.DomainLookup;
import io.virt4j.cli.EventLoop;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.event.EventSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Wait for what happens to domains, and print it. */
@OwnProcess
@Command(
        name = "event",
        description = {
            "Wait for an event of a domain, and print it.",
            "Either --event or --all tells which events; the command ends after the first one, or with "
                    + "--loop not before Ctrl-C."
        },
        footer = {"jvirsh event --event lifecycle --domain web --timeout 60", "jvirsh event --all --loop --timestamp"})
final class EventCommand extends DialectCommand {
    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "wait for events of this domain alone: its name, id or UUID")
    @Nullable
    String domain;

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "the kind of event to wait for, one of those of --list")
    @Nullable
    String event;

    @Option(names = "--all", description = "wait for events of all kinds")
    boolean all;

    @Option(
            names = "--loop",
            description = "go on after the first event, until the time is over or the command is interrupted")
    boolean loop;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long to wait; without it, for ever")
    @Nullable
    NumberWord timeout;

    @Option(names = "--list", description = "print the kinds of events that there are, and wait for none")
    boolean list;

    @Option(names = "--timestamp", description = "print when each event came")
    boolean timestamp;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", event != null, "event");
        exclusive(list, "list", all, "all");
        exclusive(list, "list", event != null, "event");
        if (list) {
            EventKinds.ALL.forEach(kind -> session.out().line(kind.name()));
            return;
        }
        refuseEmpty(event, "event");
        List<EventKind<?>> kinds = kinds();
        int seconds = timeout == null ? 0 : timeout.toTimeoutSeconds();
        EventSource source = domain == null ? session.connection() : DomainLookup.findOption(domain, session);
        try (EventLoop events = new EventLoop(loop, seconds)) {
            for (int i = 0; i < kinds.size(); i++) {
                listen(kinds.get(i), source, events, i > 0);
            }
            events.run(session);
        }
    }

    private List<EventKind<?>> kinds() throws CommandFailed {
        if (event == null) {
            if (!all) {
                throw new CommandFailed("one of --list, --all, or --event <type> is required");
            }
            return EventKinds.ALL;
        }
        for (EventKind<?> kind : EventKinds.ALL) {
            if (kind.name().equals(event)) {
                return List.of(kind);
            }
        }
        throw new CommandFailed("unknown event type " + event);
    }

    /** A host that is too old for a kind of event does without, if it knows the first. */
    private void listen(EventKind<?> kind, EventSource source, EventLoop events, boolean canDoWithout) {
        try {
            kind.listen(source, events, timestamp);
        } catch (VirtException e) {
            if (!canDoWithout) {
                throw e;
            }
        }
    }
}
