package io.virt4j.cli.domain;

import io.virt4j.Domain;
import io.virt4j.XmlFlag;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import java.util.EnumSet;
import picocli.CommandLine.Command;
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

    @Override
    protected void run(Domain found, Session session) {
        EnumSet<XmlFlag> flags = EnumSet.noneOf(XmlFlag.class);
        add(flags, inactive, XmlFlag.INACTIVE);
        add(flags, securityInfo, XmlFlag.SECURE);
        add(flags, updateCpu, XmlFlag.UPDATE_CPU);
        add(flags, migratable, XmlFlag.MIGRATABLE);
        session.out().print(found.xml(flags));
    }
}
