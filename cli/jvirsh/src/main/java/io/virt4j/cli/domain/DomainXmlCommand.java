package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Option;

/** A command that makes a domain of an XML file, which the host reads as it was written. */
abstract class DomainXmlCommand extends DialectCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the domain's XML")
    String file;

    @Override
    public final void run(Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        XmlText xml = InputFile.readXml(file);
        Domain made;
        try {
            made = make(session.connection(), xml);
        } catch (VirtException e) {
            throw new CommandFailed(failure(), e.getMessage());
        }
        made(made, session);
    }

    abstract Domain make(Connection connection, XmlText xml) throws CommandFailed;

    abstract void made(Domain domain, Session session) throws CommandFailed;

    @Override
    public abstract String failure();
}
