package io.virt4j.cli.checkpoint;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.cli.edit.Editing;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointCreateFlag;
import io.virt4j.domain.checkpoint.CheckpointDeleteFlag;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** Change what the host knows of a checkpoint, in an editor. */
@OwnProcess
@Command(
        name = "checkpoint-edit",
        description = {
            "Change a checkpoint's description in an editor.",
            "VISUAL or EDITOR names the editor. The name and the disks have to stay."
        })
final class CheckpointEdit extends CheckpointCommand {
    @Override
    void run(Checkpoint checkpoint, Session session) throws CommandFailed {
        String failed = "Failed to update " + checkpoint.name();
        try {
            Editing.run(new EditedCheckpoint(checkpoint), session.out());
        } catch (CommandFailed e) {
            throw e.and(List.of(failed));
        } catch (VirtException e) {
            throw new CommandFailed(failed, e.getMessage());
        }
    }

    /** What the host knows of a checkpoint, but for its name. */
    private record EditedCheckpoint(Checkpoint checkpoint) implements EditedDocument {
        @Override
        public String xml() {
            return checkpoint.xml(Set.of(CheckpointXmlFlag.SECURE));
        }

        @Override
        public String unchanged() {
            return "Checkpoint " + checkpoint.name() + " XML configuration not changed.\n";
        }

        @Override
        public String define(XmlText changed) throws CommandFailed {
            String name = checkpoint.name();
            Checkpoint edited = checkpoint.domain().createCheckpoint(changed, Set.of(CheckpointCreateFlag.REDEFINE));
            String newName = edited.name();
            if (newName.equals(name)) {
                return "Checkpoint " + name + " edited.\n";
            }
            try {
                edited.delete(Set.of(CheckpointDeleteFlag.METADATA_ONLY));
            } catch (VirtException e) {
                throw new CommandFailed(e.getMessage(), "Failed to clean up " + newName);
            }
            throw new CommandFailed("Cannot rename checkpoint " + name + " to " + newName);
        }
    }
}
