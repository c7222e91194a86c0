package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.MacAddress;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print whether a network interface of a domain is connected. */
@Command(
        name = "domif-getlink",
        description = "Print whether the cable of a network interface of a domain is plugged in.")
final class DomIfGetLink extends DomainCommand {
    @Option(
            names = "--interface",
            required = true,
            paramLabel = "INTERFACE",
            description = "the target or the MAC address of the interface")
    String device;

    @Option(names = "--config", description = "print what the definition says")
    boolean config;

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(device, "interface");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String mac = MacAddress.normal(device);
        List<XmlNode> matching = DomainView.devices(found, "interface", config).stream()
                .filter(one -> device.equals(DomainView.attribute(one, "target", "dev"))
                        || (mac != null && mac.equals(DomainView.attribute(one, "mac", "address"))))
                .toList();
        if (matching.isEmpty()) {
            throw new CommandFailed(
                    mac == null
                            ? "Interface (dev: " + device + ") not found."
                            : "Interface (mac: " + mac + ") not found.");
        }
        if (matching.size() > 1) {
            throw new CommandFailed("multiple matching interfaces found");
        }
        String state = DomainView.attribute(matching.get(0), "link", "state");
        session.out().print(device + " " + (state == null ? "up" : state));
    }
}
