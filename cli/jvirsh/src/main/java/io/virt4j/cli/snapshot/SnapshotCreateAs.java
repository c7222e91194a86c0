package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.moment.MomentWriter;
import io.virt4j.cli.moment.Specification;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Take a snapshot that options describe. */
@Command(
        name = "snapshot-create-as",
        description = {
            "Take a snapshot of a domain that options describe.",
            "By default it is kept inside the disks' images, with memory if the domain runs. With "
                    + "--disk-only, or with a --diskspec that says external, each image stays as it is from now on, "
                    + "and a new file takes what is written."
        },
        footer = {
            "jvirsh snapshot-create-as web before-update",
            "jvirsh snapshot-create-as web monday --disk-only --quiesce --diskspec " + "vda,file=/srv/web-monday.qcow2"
        })
final class SnapshotCreateAs extends DomainCommand {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the snapshot's name; without it, the host chooses one")
    @Nullable
    String name;

    @Option(names = "--description", paramLabel = "TEXT", description = "what people should know of the snapshot")
    @Nullable
    String description;

    @Option(names = "--print-xml", description = "print the snapshot's XML, and take none")
    boolean printXml;

    @Mixin
    final TakeOptions take = new TakeOptions();

    @NamedOnly
    @Option(
            names = "--memspec",
            paramLabel = "[file=]FILE[,snapshot=TYPE]",
            description = "where the memory goes; TYPE is internal, external or no")
    @Nullable
    String memspec;

    @Option(
            names = "--diskspec",
            paramLabel = "DISK[,snapshot=TYPE][,driver=FORMAT][,stype=file|block][,file=FILE]",
            description = "where what is written to this disk goes from now on; TYPE is internal, external or no")
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
        String taken = SnapshotTaking.run(found, XmlText.of(xml), take.flags()).name();
        session.out().notice("Domain snapshot " + taken + " created");
    }

    private String document() throws CommandFailed {
        MomentWriter xml =
                new MomentWriter().open("domainsnapshot").text("name", name).text("description", description);
        refuseEmpty(memspec, "memspec");
        if (memspec != null) {
            Specification memory = Specification.ofMemory(memspec);
            xml.empty("memory" + attribute(memory, "snapshot", "snapshot") + attribute(memory, "file", "file"));
        }
        if (!diskspec.isEmpty()) {
            xml.open("disks");
            for (String disk : diskspec) {
                write(Specification.ofDisk(disk, "snapshot", "driver", "stype", "file"), xml);
            }
            xml.close("disks");
        }
        return xml.close("domainsnapshot").toString();
    }

    private static void write(Specification disk, MomentWriter xml) throws CommandFailed {
        String tag = MomentWriter.disk(disk.name())
                + attribute(disk, "snapshot", "snapshot")
                + attribute(disk, "stype", "type");
        String driver = attribute(disk, "driver", "type");
        String source = attribute(disk, "file", sourceName(disk));
        if (driver.isEmpty() && source.isEmpty()) {
            xml.empty(tag);
            return;
        }
        xml.open(tag);
        if (!driver.isEmpty()) {
            xml.empty("driver" + driver);
        }
        if (!source.isEmpty()) {
            xml.empty("source" + source);
        }
        xml.close("disk");
    }

    /** Which attribute names a source of the disk's type. */
    private static String sourceName(Specification disk) throws CommandFailed {
        String type = disk.get("stype");
        if (type == null || type.equals("file")) {
            return "file";
        }
        if (type.equals("block")) {
            return "dev";
        }
        throw new CommandFailed("Unknown storage type: '" + type + "'").and(List.of(disk.complaint()));
    }

    /** What the user said under a key, as an attribute; empty if nothing. */
    private static String attribute(Specification said, String key, String name) {
        return MomentWriter.attribute(name, said.get(key));
    }
}
