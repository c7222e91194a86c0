package io.virt4j.cli.snapshot;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotDeleteFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Delete a snapshot; what comes from it comes from its parent then. */
@Command(
        name = "snapshot-delete",
        description = {
            "Delete a snapshot of a domain.",
            "What comes from it comes from its parent afterwards; the domain itself stays as it is."
        })
final class SnapshotDelete extends SnapshotCommand {
    @Option(names = "--children", description = "delete those that come from it, too")
    boolean children;

    @Option(names = "--children-only", description = "delete those that come from it, and keep it")
    boolean childrenOnly;

    @Option(names = "--metadata", description = "have the host forget it, and leave its data")
    boolean metadata;

    @Override
    void run(Snapshot snapshot, Session session) throws CommandFailed {
        EnumSet<SnapshotDeleteFlag> flags = EnumSet.noneOf(SnapshotDeleteFlag.class);
        add(flags, children, SnapshotDeleteFlag.CHILDREN);
        add(flags, childrenOnly, SnapshotDeleteFlag.CHILDREN_ONLY);
        add(flags, metadata, SnapshotDeleteFlag.METADATA_ONLY);
        String name = snapshot.name();
        try {
            snapshot.delete(flags);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to delete snapshot " + name, e.getMessage());
        }
        session.out().notice("Domain snapshot " + name + (childrenOnly ? " children" : "") + " deleted\n");
    }
}
