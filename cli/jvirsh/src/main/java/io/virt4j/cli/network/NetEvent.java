package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.EventOptions;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.event.EventSource;
import io.virt4j.event.NetworkChange;
import io.virt4j.event.NetworkEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wait for what happens to networks, and print it. */
@OwnProcess
@Command(
        name = "net-event",
        description = "Wait for an event of a virtual network, and print it.",
        footer = "jvirsh net-event --event lifecycle --loop")
final class NetEvent extends DialectCommand {
    private static final String LIFECYCLE = "lifecycle";

    /** virsh's words for what happens, by libvirt's numbers. (virNetworkEventLifecycleType) */
    private static final List<String> CHANGES = List.of("Defined", "Undefined", "Started", "Stopped");

    @Option(
            names = "--network",
            paramLabel = "NETWORK",
            description = "wait for events of this network alone: its name or UUID")
    @Nullable
    String network;

    @Mixin
    final EventOptions options = new EventOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        options.run(session, List.of(LIFECYCLE), (events, kind) -> {
            EventSource source =
                    network == null ? session.connection() : NetworkLookup.BY_ANY.find("network", network, session);
            events.add(
                    source,
                    NetworkEvents.LIFECYCLE,
                    event -> options.line(
                            "event 'lifecycle' for network " + event.network().name() + ": " + word(event.change())));
        });
    }

    private static String word(NetworkChange change) {
        return NumberedWords.of(CHANGES, change.number(), "unknown");
    }
}
