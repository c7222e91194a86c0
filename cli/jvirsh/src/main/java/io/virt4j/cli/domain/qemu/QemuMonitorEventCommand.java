package io.virt4j.cli.domain.qemu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.DomainLookup;
import io.virt4j.cli.EventLoop;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.EventSource;
import io.virt4j.event.QemuEventFlag;
import io.virt4j.event.QemuMonitorEvent;
import java.time.temporal.ChronoField;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Wait for what the monitors of QEMU tell, and print it. */
@OwnProcess
@Command(
        name = "qemu-monitor-event",
        description = "Wait for an event of a QEMU's monitor, and print it.",
        footer = "jvirsh qemu-monitor-event --event 'BLOCK_.*' --regex --loop --timestamp")
final class QemuMonitorEventCommand extends DialectCommand {
    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "wait for events of this domain alone: its name, id or UUID")
    @Nullable
    String domain;

    @Option(names = "--event", paramLabel = "EVENT", description = "wait for events of this name alone")
    @Nullable
    String event;

    @Option(names = "--pretty", description = "print the details with line breaks and indentation")
    boolean pretty;

    @Option(
            names = "--loop",
            description = "go on after the first event, until the time is over or the command is interrupted")
    boolean loop;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long to wait; without it, for ever")
    @Nullable
    NumberWord timeout;

    @Option(names = "--regex", description = "the name is a regular expression")
    boolean regex;

    @Option(names = "--no-case", description = "upper and lower case are the same in the name")
    boolean noCase;

    @Option(names = "--timestamp", description = "print when each event came")
    boolean timestamp;

    @Override
    public void run(Session session) throws CommandFailed {
        int seconds = timeout == null ? 0 : timeout.toTimeoutSeconds();
        refuseEmpty(event, "event");
        EnumSet<QemuEventFlag> flags = EnumSet.noneOf(QemuEventFlag.class);
        add(flags, regex, QemuEventFlag.REGEX);
        add(flags, noCase, QemuEventFlag.NOCASE);
        EventSource source = domain == null ? session.connection() : DomainLookup.findOption(domain, session);
        try (EventLoop events = new EventLoop(loop, seconds)) {
            events.add(source, DomainEvents.qemu(event == null ? "" : event, flags), this::text);
            events.run(session);
        }
    }

    private String text(QemuMonitorEvent seen) {
        String details = seen.details();
        String shown = details == null ? "<null>" : pretty ? Json.pretty(details) : details;
        String name = seen.domain().name();
        if (timestamp) {
            return EventLoop.timestamp() + ": event " + seen.name() + " for domain '" + name + "': " + shown + "\n";
        }
        return String.format(
                Locale.ROOT,
                "event %s at %d.%06d for domain '%s': %s\n",
                seen.name(),
                seen.time().getEpochSecond(),
                seen.time().get(ChronoField.MICRO_OF_SECOND),
                name,
                shown);
    }
}
