package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print the domain as XML. */
@Command(name = "dumpxml", description = "Print the domain as XML.")
final class DumpXml extends DomainCommand {
    @Option(names = "--inactive", description = "the definition for the next start")
    boolean inactive;

    @Option(names = "--security-info", description = "passwords too")
    boolean securityInfo;

    @Option(names = "--update-cpu", description = "the CPU with the host's features")
    boolean updateCpu;

    @Option(names = "--migratable", description = "in a form that older hosts take")
    boolean migratable;

    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        part.check();
        EnumSet<XmlFlag> flags = EnumSet.noneOf(XmlFlag.class);
        add(flags, inactive, XmlFlag.INACTIVE);
        add(flags, securityInfo, XmlFlag.SECURE);
        add(flags, updateCpu, XmlFlag.UPDATE_CPU);
        add(flags, migratable, XmlFlag.MIGRATABLE);
        part.print(found.xml(flags), session.out());
    }
}
