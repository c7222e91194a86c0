package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathSelection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.XmlFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--xpath", paramLabel = "EXPRESSION", description = "only the nodes that this XPath selects")
    @Nullable
    String xpath;

    @Option(names = "--wrap", description = "put those nodes into one element, <nodes>")
    boolean wrap;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (xpath != null && xpath.isEmpty()) {
            throw new CommandFailed(); // Without a word, as virsh does.
        }
        EnumSet<XmlFlag> flags = EnumSet.noneOf(XmlFlag.class);
        add(flags, inactive, XmlFlag.INACTIVE);
        add(flags, securityInfo, XmlFlag.SECURE);
        add(flags, updateCpu, XmlFlag.UPDATE_CPU);
        add(flags, migratable, XmlFlag.MIGRATABLE);
        String xml = found.xml(flags);
        if (xpath == null) {
            session.out().print(xml);
            return;
        }
        XPathSelection selection = XPathSelection.of(xml, xpath, session.out());
        if (wrap) {
            selection.printWrapped(session.out());
        } else {
            selection.print(session.out());
        }
    }
}
