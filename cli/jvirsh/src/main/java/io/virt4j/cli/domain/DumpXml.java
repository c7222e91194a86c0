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
@Command(
        name = "dumpxml",
        description = "Print the XML of a domain: as it is while it runs, otherwise its definition.",
        footer = {"jvirsh dumpxml web --inactive > web.xml", "jvirsh dumpxml web --xpath //disk"})
final class DumpXml extends DomainCommand {
    @Option(names = "--inactive", description = "print the definition, which counts from the next start on")
    boolean inactive;

    @Option(names = "--security-info", description = "print passwords too")
    boolean securityInfo;

    @Option(names = "--update-cpu", description = "print the CPU with all features that the host would give it")
    boolean updateCpu;

    @Option(names = "--migratable", description = "print it in a form that hosts with an older libvirt take")
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
