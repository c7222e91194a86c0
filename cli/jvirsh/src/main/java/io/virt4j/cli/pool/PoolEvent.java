package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.EventOptions;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.event.EventSource;
import io.virt4j.event.StoragePoolChange;
import io.virt4j.event.StoragePoolEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wait for what happens to storage pools, and print it. */
@OwnProcess
@Command(name = "pool-event", description = "Wait for an event of a storage pool, and print it.")
final class PoolEvent extends DialectCommand {
    private static final String LIFECYCLE = "lifecycle";
    private static final List<String> KINDS = List.of(LIFECYCLE, "refresh");

    /** virsh's words for what happens, by libvirt's numbers. (virStoragePoolEventLifecycleType) */
    private static final List<String> CHANGES =
            List.of("Defined", "Undefined", "Started", "Stopped", "Created", "Deleted");

    @Option(names = "--pool", paramLabel = "POOL", description = "wait for events of this pool alone: its name or UUID")
    @Nullable
    String pool;

    @Mixin
    final EventOptions options = new EventOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        options.run(session, KINDS, (events, kind) -> {
            EventSource source = pool == null ? session.connection() : PoolLookup.BY_ANY.find("pool", pool, session);
            if (kind.equals(LIFECYCLE)) {
                events.add(
                        source,
                        StoragePoolEvents.LIFECYCLE,
                        event -> options.line("event 'lifecycle' for storage pool "
                                + event.pool().name() + ": " + word(event.change())));
            } else {
                events.add(
                        source,
                        StoragePoolEvents.REFRESH,
                        event -> options.line("event 'refresh' for storage pool "
                                + event.pool().name()));
            }
        });
    }

    private static String word(StoragePoolChange change) {
        return NumberedWords.of(CHANGES, change.number(), "unknown");
    }
}
