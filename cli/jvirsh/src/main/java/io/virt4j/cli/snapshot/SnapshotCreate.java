package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Take a snapshot that an XML file describes. */
@Command(
        name = "snapshot-create",
        description = {
            "Take a snapshot of a domain that an XML file describes.",
            "Without a file, the host chooses a name and takes a snapshot of the disks, and of memory if "
                    + "the domain runs."
        })
final class SnapshotCreate extends DomainCommand {
    @Option(names = "--xmlfile", paramLabel = "FILE", description = "the file with the snapshot's XML")
    @Nullable
    String xmlfile;

    @Option(
            names = "--redefine",
            description = "take none, but tell the host of one that the disks have, or change what it knows of it")
    boolean redefine;

    @Option(names = "--current", description = "with --redefine, make it the current one")
    boolean current;

    @Mixin
    final TakeOptions take = new TakeOptions();

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(xmlfile, "xmlfile");
        XmlText xml = xmlfile == null ? XmlText.of("<domainsnapshot/>") : InputFile.readXml(xmlfile);
        EnumSet<SnapshotCreateFlag> flags = take.flags();
        add(flags, redefine, SnapshotCreateFlag.REDEFINE);
        add(flags, current, SnapshotCreateFlag.CURRENT);
        Snapshot taken = SnapshotTaking.run(found, xml, flags);
        String from = xmlfile == null ? "" : " from '" + xmlfile + "'";
        session.out().notice("Domain snapshot " + taken.name() + " created" + from);
    }
}
