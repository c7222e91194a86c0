package io.virt4j.cli.snapshot;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change what the host knows of a snapshot, in an editor. */
@OwnProcess
@Command(
        name = "snapshot-edit",
        description = {"Change the description of a snapshot in an editor.", "VISUAL or EDITOR names the editor."})
final class SnapshotEdit extends SnapshotCommand {
    @Option(names = "--rename", description = "allow another name, which renames it")
    boolean rename;

    @Option(names = "--clone", description = "allow another name, which makes one more of it")
    boolean clone;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(rename, "rename", clone, "clone");
    }

    @Override
    Snapshot choose(Domain found) throws CommandFailed {
        return ChosenSnapshot.findEither(found, "snapshotname", snapshotname, current);
    }

    @Override
    void run(Snapshot snapshot, Session session) throws CommandFailed {
        boolean makeCurrent = current && snapshotname != null;
        String name = snapshot.name();
        String failed = "Failed to update " + name;
        try {
            Editing.run(new EditedSnapshot(snapshot, makeCurrent, rename, clone), session.out());
        } catch (CommandFailed e) {
            throw e.and(List.of(failed));
        } catch (VirtException e) {
            throw new CommandFailed(failed, e.getMessage());
        }
    }
}
