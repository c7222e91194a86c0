package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.CheckpointCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Create a checkpoint that an XML file describes. */
@Command(
        name = "checkpoint-create",
        description = {
            "Create a checkpoint that an XML file describes.",
            "A checkpoint is a moment from which on the host notes which parts of the disks are written, "
                    + "so that a backup can be of these alone.",
            "Without a file, the host chooses a name and notes all disks that can be noted."
        })
final class CheckpointCreate extends DomainCommand {
    @Option(names = "--xmlfile", paramLabel = "FILE", description = "the file with the checkpoint's XML")
    @Nullable
    String xmlfile;

    @Option(
            names = "--redefine",
            description = "create none, but tell the host of one that the disks have, or change what it knows of it")
    boolean redefine;

    @Option(
            names = "--redefine-validate",
            description = "with --redefine, fail if the disks lack what belongs to the checkpoint")
    boolean redefineValidate;

    @Option(names = "--quiesce", description = "have the guest's agent freeze the file systems meanwhile")
    boolean quiesce;

    @Override
    protected void checkOptions() throws CommandFailed {
        if (redefineValidate && !redefine) {
            throw new CommandFailed("Option --redefine is required by option --redefine-validate");
        }
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(xmlfile, "xmlfile");
        XmlText xml = xmlfile == null ? XmlText.of("<domaincheckpoint/>") : InputFile.readXml(xmlfile);
        EnumSet<CheckpointCreateFlag> flags = EnumSet.noneOf(CheckpointCreateFlag.class);
        add(flags, redefine, CheckpointCreateFlag.REDEFINE);
        add(flags, redefineValidate, CheckpointCreateFlag.REDEFINE_VALIDATE);
        add(flags, quiesce, CheckpointCreateFlag.QUIESCE);
        String created = found.createCheckpoint(xml, flags).name();
        String from = xmlfile == null ? "" : " from '" + xmlfile + "'";
        session.out().notice("Domain checkpoint " + created + " created" + from);
    }
}
