package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.cli.moment.MomentXml;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Print what a snapshot is. */
@Command(
        name = "snapshot-info",
        description = "Print a snapshot's state, location, parent and number of children, and whether it is the "
                + "current one.")
final class SnapshotInfo extends SnapshotCommand {
    private static final int LABEL_WIDTH = 15;

    @Override
    void run(Snapshot snapshot, Session session) throws CommandFailed {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", snapshot.name());
        fields.print("Domain:", snapshot.domain().name());
        fields.print("Current:", yesOrNo(snapshot.isCurrent()));
        MomentXml xml = MomentXml.parse(snapshot.xml());
        @Nullable String state = xml.state();
        if (state == null) {
            throw new CommandFailed("unexpected problem reading snapshot xml");
        }
        fields.print("State:", state);
        fields.print("Location:", xml.isExternal() ? "external" : "internal");
        @Nullable String parent = xml.parent();
        fields.print("Parent:", parent == null ? "-" : parent);
        fields.print("Children:", Integer.toString(snapshot.numberOfChildren(Set.of())));
        fields.print("Descendants:", Integer.toString(snapshot.numberOfChildren(Set.of(SnapshotListFlag.DESCENDANTS))));
        fields.print("Metadata:", yesOrNo(snapshot.hasMetadata()));
    }

    private static String yesOrNo(boolean fact) {
        return fact ? "yes" : "no";
    }
}
