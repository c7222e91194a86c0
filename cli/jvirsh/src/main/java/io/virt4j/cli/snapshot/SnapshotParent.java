package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.snapshot.Snapshot;
import picocli.CommandLine.Command;

/** Print the name of the snapshot that another comes from. */
@Command(name = "snapshot-parent", description = "Print the name of the snapshot that another one comes from.")
final class SnapshotParent extends SnapshotCommand {
    @Override
    void run(Snapshot snapshot, Session session) throws CommandFailed {
        Snapshot parent = snapshot.parent()
                .orElseThrow(() -> new CommandFailed("snapshot '" + snapshot.name() + "' has no parent"));
        session.out().print(parent.name());
    }
}
