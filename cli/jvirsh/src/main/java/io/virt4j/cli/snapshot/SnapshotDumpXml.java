package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotXmlFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print a snapshot as XML. */
@Command(name = "snapshot-dumpxml", description = "Print a snapshot of a domain as XML.")
final class SnapshotDumpXml extends DomainCommand {
    @Option(names = "--snapshotname", required = true, paramLabel = "SNAPSHOT", description = "the snapshot's name")
    String snapshotname;

    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(snapshotname, "snapshotname");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Snapshot snapshot = found.snapshotByName(snapshotname);
        part.check();
        Set<SnapshotXmlFlag> flags = securityInfo ? Set.of(SnapshotXmlFlag.SECURE) : Set.of();
        part.print(snapshot.xml(flags), session.out());
    }
}
