package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one snapshot of a domain, by its name or the current one. */
abstract class SnapshotCommand extends DomainCommand {
    @Option(names = "--snapshotname", paramLabel = "SNAPSHOT", description = "the snapshot's name")
    @Nullable
    String snapshotname;

    @Option(names = "--current", description = "the current snapshot, which was taken or reverted to last")
    boolean current;

    @Override
    protected final void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(snapshotname, "snapshotname");
        run(choose(found), session);
    }

    /** Looks the snapshot up. */
    Snapshot choose(Domain found) throws CommandFailed {
        return ChosenSnapshot.find(found, "snapshotname", snapshotname, current);
    }

    /** Runs the command on the snapshot that was found. */
    abstract void run(Snapshot snapshot, Session session) throws CommandFailed;
}
