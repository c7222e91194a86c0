package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one checkpoint of a domain. */
abstract class CheckpointCommand extends DomainCommand {
    @Option(names = "--checkpointname", paramLabel = "CHECKPOINT", description = "the checkpoint's name")
    @Nullable
    String checkpointname;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(checkpointname, "checkpointname");
        if (checkpointname == null) {
            throw new CommandFailed("--checkpointname is required");
        }
        run(found.checkpointByName(checkpointname), session);
    }

    /** Runs the command on the checkpoint that was found. */
    abstract void run(Checkpoint checkpoint, Session session) throws CommandFailed;
}
