package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlNode;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the network interfaces of a domain. */
@Command(
        name = "domiflist",
        description = "List the network interfaces of a domain: their type, source, model and MAC address.")
final class DomIfList extends DomainCommand {
    private static final Set<String> SOURCES = Set.of("bridge", "dev", "network", "name", "path");

    @Option(names = "--inactive", description = "list those of the definition")
    boolean inactive;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Table table = new Table("Interface", "Type", "Source", "Model", "MAC");
        for (XmlNode device : DomainView.devices(found, "interface", inactive)) {
            table.row(
                    DomainView.cell(DomainView.attribute(device, "target", "dev")),
                    DomainView.cell(device.attribute("type")),
                    DomainView.cell(DomainView.firstAttribute(device, "source", SOURCES)),
                    DomainView.cell(DomainView.attribute(device, "model", "type")),
                    DomainView.cell(DomainView.attribute(device, "mac", "address")));
        }
        table.print(session.out());
    }
}
