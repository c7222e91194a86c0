package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the disks of a domain. */
@Command(name = "domblklist", description = "List the disks of a domain: their targets and sources.")
final class DomBlkList extends DomainCommand {
    private static final Set<String> SOURCES = Set.of("file", "dev", "dir", "name", "volume", "path");
    private static final int HEXADECIMAL = 16;

    @Option(names = "--inactive", description = "list those of the definition")
    boolean inactive;

    @Option(names = "--details", description = "print the types of source and device too")
    boolean details;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Table table = details ? new Table("Type", "Device", "Target", "Source") : new Table("Target", "Source");
        for (XmlNode disk : DomainView.devices(found, "disk", inactive)) {
            String target = DomainView.attribute(disk, "target", "dev");
            if (target == null) {
                throw new CommandFailed("unable to query block list details");
            }
            String source = DomainView.cell(source(disk));
            if (details) {
                table.row(
                        DomainView.cell(disk.attribute("type")),
                        DomainView.cell(disk.attribute("device")),
                        target,
                        source);
            } else {
                table.row(target, source);
            }
        }
        table.print(session.out());
    }

    private static @Nullable String source(XmlNode disk) {
        return "nvme".equals(disk.attribute("type")) ? nvme(disk) : DomainView.firstAttribute(disk, "source", SOURCES);
    }

    /** A namespace of an NVMe controller, by the controller's PCI address. */
    private static @Nullable String nvme(XmlNode disk) {
        String namespace = DomainView.attribute(disk, "source", "namespace");
        for (XmlNode source : disk.elements("source")) {
            for (XmlNode address : source.elements("address")) {
                return String.format(
                        "nvme://%04x:%02x:%02x.%d/%s",
                        number(address, "domain"),
                        number(address, "bus"),
                        number(address, "slot"),
                        number(address, "function"),
                        namespace);
            }
        }
        return null;
    }

    private static int number(XmlNode address, String name) {
        String digits = address.attribute(name);
        return digits == null ? 0 : Integer.parseInt(digits.replaceFirst("^0x", ""), HEXADECIMAL);
    }
}
