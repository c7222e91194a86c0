package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.domain.DefineFlag;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a domain known to the host, or change it, without starting it. */
@Command(
        name = "define",
        description = {
            "Define a domain from an XML file without starting it.",
            "If there is a domain of this name and UUID, its definition is replaced; if it runs, it "
                    + "changes at its next start."
        },
        footer = "jvirsh define web.xml")
final class Define extends XmlFileCommand<Domain> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected Domain make(Connection connection, XmlText xml) {
        return connection.defineDomain(
                xml, validate ? EnumSet.of(DefineFlag.VALIDATE) : EnumSet.noneOf(DefineFlag.class));
    }

    @Override
    protected void made(Domain domain, Session session) {
        session.out().notice("Domain '" + domain.name() + "' defined from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to define domain from " + file;
    }
}
