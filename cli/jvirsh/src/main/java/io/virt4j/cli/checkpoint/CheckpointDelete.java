package io.virt4j.cli.checkpoint;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointDeleteFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Delete a checkpoint; what was written since then counts for its parent. */
@Command(
        name = "checkpoint-delete",
        description = {
            "Delete a checkpoint.",
            "What was written since then counts for the checkpoint that it comes from."
        })
final class CheckpointDelete extends CheckpointCommand {
    @Option(names = "--children", description = "delete those that come from it, too")
    boolean children;

    @Option(names = "--children-only", description = "delete those that come from it, and keep it")
    boolean childrenOnly;

    @Option(names = "--metadata", description = "have the host forget it, and leave the disks as they are")
    boolean metadata;

    @Override
    void run(Checkpoint checkpoint, Session session) throws CommandFailed {
        EnumSet<CheckpointDeleteFlag> flags = EnumSet.noneOf(CheckpointDeleteFlag.class);
        add(flags, children, CheckpointDeleteFlag.CHILDREN);
        add(flags, childrenOnly, CheckpointDeleteFlag.CHILDREN_ONLY);
        add(flags, metadata, CheckpointDeleteFlag.METADATA_ONLY);
        String name = checkpoint.name();
        try {
            checkpoint.delete(flags);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to delete checkpoint " + name, e.getMessage());
        }
        session.out().notice("Domain checkpoint " + name + (childrenOnly ? " children" : "") + " deleted\n");
    }
}
