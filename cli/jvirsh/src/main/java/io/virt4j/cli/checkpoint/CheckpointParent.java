package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.checkpoint.Checkpoint;
import picocli.CommandLine.Command;

/** Print the name of the checkpoint that another comes from. */
@Command(name = "checkpoint-parent", description = "Print the name of the checkpoint that another comes from.")
final class CheckpointParent extends CheckpointCommand {
    @Override
    void run(Checkpoint checkpoint, Session session) throws CommandFailed {
        Checkpoint parent = checkpoint
                .parent()
                .orElseThrow(() -> new CommandFailed("checkpoint '" + checkpoint.name() + "' has no parent"));
        session.out().print(parent.name());
    }
}
