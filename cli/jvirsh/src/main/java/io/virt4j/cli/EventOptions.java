package io.virt4j.cli;

import io.virt4j.cli.dialect.NumberWord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events to wait for, and how long: the options that commands have which wait for events of one kind of object. */
public final class EventOptions {
    @Option(names = "--event", paramLabel = "EVENT", description = "the kind of event to wait for")
    @Nullable
    public String event;

    @Option(
            names = "--loop",
            description = "go on after the first event, until the time is over or the command is interrupted")
    public boolean loop;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long to wait; without it, for ever")
    @Nullable
    public NumberWord timeout;

    @Option(names = "--list", description = "print the kinds of events that there are, and wait for none")
    public boolean list;

    @Option(names = "--timestamp", description = "print when each event came")
    public boolean timestamp;

    /** What a command waits for. */
    @FunctionalInterface
    public interface Choice {
        /** Adds listeners for events of a kind. */
        void listen(EventLoop events, String kind) throws CommandFailed;
    }

    /**
     * Does what the options say: prints the kinds of events, or waits for those of one.
     *
     * @param kinds the names of all that there are
     */
    public void run(Session session, List<String> kinds, Choice choice) throws CommandFailed {
        if (list) {
            kinds.forEach(session.out()::line);
            return;
        }
        String kind = kind(kinds);
        try (EventLoop events = loop()) {
            choice.listen(events, kind);
            events.run(session);
        }
    }

    private String kind(List<String> kinds) throws CommandFailed {
        DialectCommand.refuseEmpty(event, "event");
        if (event == null) {
            throw new CommandFailed("either --list or --event <type> is required");
        }
        if (!kinds.contains(event)) {
            throw new CommandFailed("unknown event type " + event);
        }
        return event;
    }

    /** What waits as long as is asked for. */
    public EventLoop loop() throws CommandFailed {
        return new EventLoop(loop, timeout == null ? 0 : timeout.toTimeoutSeconds());
    }

    /** A line about an event, behind the time if that is asked for. */
    public String line(String text) {
        return (timestamp ? EventLoop.timestamp() + ": " : "") + text + "\n";
    }
}
