package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the current snapshot, or make another one it. */
@Command(
        name = "snapshot-current",
        description = "Print the current snapshot of a domain as XML, or make another one the current one.")
final class SnapshotCurrent extends DomainCommand {
    @Option(names = "--name", description = "print its name instead of the XML")
    boolean name;

    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Option(names = "--snapshotname", paramLabel = "SNAPSHOT", description = "the snapshot to make the current one")
    @Nullable
    String snapshotname;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(name, "name", snapshotname != null, "snapshotname");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(snapshotname, "snapshotname");
        if (snapshotname != null) {
            makeCurrent(found.snapshotByName(snapshotname), session);
            return;
        }
        Snapshot current = found.currentSnapshot()
                .orElseThrow(() -> new CommandFailed("domain " + named() + " has no current snapshot"));
        session.out()
                .print(name ? current.name() : current.xml(securityInfo ? Set.of(SnapshotXmlFlag.SECURE) : Set.of()));
    }

    private void makeCurrent(Snapshot snapshot, Session session) {
        String xml = snapshot.xml(Set.of(SnapshotXmlFlag.SECURE));
        snapshot.domain().createSnapshot(XmlText.of(xml), EditedSnapshot.redefinition(xml, true));
        session.out().notice("Snapshot " + snapshotname + " set as current");
    }
}
