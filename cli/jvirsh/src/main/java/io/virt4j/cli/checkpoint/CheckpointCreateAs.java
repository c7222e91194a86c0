package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.moment.MomentWriter;
import io.virt4j.cli.moment.Specification;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.CheckpointCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Create a checkpoint that options describe. */
@Command(
        name = "checkpoint-create-as",
        description = {
            "Create a checkpoint that options describe.",
            "A checkpoint is a moment from which on the host notes which parts of the disks are written, "
                    + "so that a backup can be of these alone."
        },
        footer = "jvirsh checkpoint-create-as web monday --diskspec vda --diskspec vdb,checkpoint=no")
final class CheckpointCreateAs extends DomainCommand {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the checkpoint's name; without it, the host chooses one")
    @Nullable
    String name;

    @Option(names = "--description", paramLabel = "TEXT", description = "what people should know of the checkpoint")
    @Nullable
    String description;

    @Option(names = "--print-xml", description = "print the checkpoint's XML, and create none")
    boolean printXml;

    @Option(names = "--quiesce", description = "have the guest's agent freeze the file systems meanwhile")
    boolean quiesce;

    @Option(
            names = "--diskspec",
            paramLabel = "DISK[,checkpoint=TYPE][,bitmap=NAME]",
            description = "whether to note what is written to this disk, and in which bitmap; TYPE is bitmap or no")
    List<String> diskspec;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(name, "name");
        refuseEmpty(description, "description");
        String xml = document();
        if (printXml) {
            session.out().line(xml);
            return;
        }
        Set<CheckpointCreateFlag> flags = quiesce ? Set.of(CheckpointCreateFlag.QUIESCE) : Set.of();
        String created = found.createCheckpoint(XmlText.of(xml), flags).name();
        session.out().notice("Domain checkpoint " + created + " created");
    }

    private String document() throws CommandFailed {
        MomentWriter xml =
                new MomentWriter().open("domaincheckpoint").text("name", name).text("description", description);
        if (!diskspec.isEmpty()) {
            xml.open("disks");
            for (String word : diskspec) {
                Specification disk = Specification.ofDisk(word, "checkpoint", "bitmap");
                xml.empty(MomentWriter.disk(disk.name())
                        + MomentWriter.attribute("checkpoint", disk.get("checkpoint"))
                        + MomentWriter.attribute("bitmap", disk.get("bitmap")));
            }
            xml.close("disks");
        }
        return xml.close("domaincheckpoint").toString();
    }
}
