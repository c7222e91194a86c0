package io.virt4j.cli.secret;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.EventOptions;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.event.EventSource;
import io.virt4j.event.SecretChange;
import io.virt4j.event.SecretEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wait for what happens to secrets, and print it. */
@OwnProcess
@Command(name = "secret-event", description = "Wait for an event of a secret, and print it.")
final class SecretEventCommand extends DialectCommand {
    private static final String LIFECYCLE = "lifecycle";
    private static final List<String> KINDS = List.of(LIFECYCLE, "value-changed");

    /** virsh's words for what happens, by libvirt's numbers. (virSecretEventLifecycleType) */
    private static final List<String> CHANGES = List.of("Defined", "Undefined");

    @Option(names = "--secret", paramLabel = "UUID", description = "wait for events of this secret alone: its UUID")
    @Nullable
    String secret;

    @Mixin
    final EventOptions options = new EventOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        options.run(session, KINDS, (events, kind) -> {
            EventSource source = secret == null ? session.connection() : SecretLookup.find(secret, session);
            if (kind.equals(LIFECYCLE)) {
                events.add(
                        source,
                        SecretEvents.LIFECYCLE,
                        event -> options.line(
                                "event 'lifecycle' for secret " + event.secret().uuid() + ": " + word(event.change())));
            } else {
                events.add(
                        source,
                        SecretEvents.VALUE_CHANGED,
                        event -> options.line("event 'value-changed' for secret "
                                + event.secret().uuid()));
            }
        });
    }

    private static String word(SecretChange change) {
        return NumberedWords.of(CHANGES, change.number(), "unknown");
    }
}
