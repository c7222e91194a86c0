package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.Domain;
import io.virt4j.domain.checkpoint.Checkpoint;
import io.virt4j.domain.checkpoint.CheckpointXmlFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print a checkpoint as XML. */
@Command(name = "checkpoint-dumpxml", description = "Print a checkpoint as XML.")
final class CheckpointDumpXml extends CheckpointCommand {
    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Option(names = "--no-domain", description = "leave out the definition that the domain had at that time")
    boolean noDomain;

    @Option(names = "--size", description = "print how much was written to each disk since then, too")
    boolean size;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        part.check();
        super.run(found, session);
    }

    @Override
    void run(Checkpoint checkpoint, Session session) throws CommandFailed {
        EnumSet<CheckpointXmlFlag> flags = EnumSet.noneOf(CheckpointXmlFlag.class);
        add(flags, securityInfo, CheckpointXmlFlag.SECURE);
        add(flags, noDomain, CheckpointXmlFlag.NO_DOMAIN);
        add(flags, size, CheckpointXmlFlag.SIZE);
        part.print(checkpoint.xml(flags), session.out());
    }
}
