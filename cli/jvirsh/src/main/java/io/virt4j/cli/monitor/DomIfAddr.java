package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.device.InterfaceAddress;
import io.virt4j.domain.device.InterfaceAddressSource;
import io.virt4j.domain.device.InterfaceAddresses;
import io.virt4j.network.IpAddressType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the IP addresses of a running domain. */
@Command(
        name = "domifaddr",
        description = "List the IP addresses of a running domain's network interfaces.",
        footer = "jvirsh domifaddr web --source agent")
final class DomIfAddr extends DomainCommand {
    private static final String DASHES = "-".repeat(79);
    private static final int NAME_WIDTH = 10;
    private static final int MAC_WIDTH = 17;
    private static final int PROTOCOL_WIDTH = 12;

    @Option(names = "--interface", paramLabel = "INTERFACE", description = "list those of this interface alone")
    @Nullable
    String device;

    @Option(names = "--full", description = "print name and MAC address of the interface in each line")
    boolean full;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "whom to ask: lease (the DHCP server of a network, the default), agent or arp")
    @Nullable
    String source;

    private InterfaceAddressSource asked = InterfaceAddressSource.LEASE;

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(device, "interface");
        refuseEmpty(source, "source");
        if (source != null) {
            asked = switch (source) {
                case "lease" -> InterfaceAddressSource.LEASE;
                case "agent" -> InterfaceAddressSource.AGENT;
                case "arp" -> InterfaceAddressSource.ARP;
                default -> throw new CommandFailed("Unknown data source '" + source + "'");
            };
        }
    }

    @Override
    protected void run(Domain found, Session session) {
        List<InterfaceAddresses> interfaces = found.interfaceAddresses(asked);
        Output out = session.out();
        out.notice(" Name       MAC address          Protocol     Address\n" + DASHES + "\n");
        for (InterfaceAddresses one : interfaces) {
            if (device == null || device.equals(one.name())) {
                print(one, out);
            }
        }
    }

    private void print(InterfaceAddresses one, Output out) {
        String mac = one.hardwareAddress().orElse("");
        if (one.addresses().isEmpty()) {
            line(one.name(), mac, "N/A", "N/A", out);
        }
        boolean first = true;
        for (InterfaceAddress address : one.addresses()) {
            boolean named = full || first;
            line(
                    named ? one.name() : "-",
                    named ? mac : "-",
                    protocol(address.type()),
                    address.address() + "/" + address.prefix(),
                    out);
            first = false;
        }
    }

    private static String protocol(IpAddressType type) {
        if (type.equals(IpAddressType.IPV4)) {
            return "ipv4";
        }
        return type.equals(IpAddressType.IPV6) ? "ipv6" : "";
    }

    private static void line(String name, String mac, String protocol, String address, Output out) {
        out.line(" " + padded(name, NAME_WIDTH) + " " + padded(mac, MAC_WIDTH) + "    "
                + padded(protocol, PROTOCOL_WIDTH) + " " + address);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    @Override
    public String failure() {
        return "Failed to query for interfaces addresses";
    }
}
