package io.virt4j.cli.checkpoint;

import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointListFlag;
import java.util.Set;
import picocli.CommandLine.Command;

/** Print what a checkpoint is. */
@Command(name = "checkpoint-info", description = "Print a checkpoint's name, domain, parent and number of children.")
final class CheckpointInfo extends CheckpointCommand {
    private static final int LABEL_WIDTH = 15;

    @Override
    void run(Checkpoint checkpoint, Session session) {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", checkpoint.name());
        fields.print("Domain:", checkpoint.domain().name());
        fields.print("Parent:", checkpoint.parent().map(Checkpoint::name).orElse("-"));
        fields.print("Children:", Integer.toString(checkpoint.children().size()));
        int descendants =
                checkpoint.children(Set.of(CheckpointListFlag.DESCENDANTS)).size();
        fields.print("Descendants:", Integer.toString(descendants));
    }
}
