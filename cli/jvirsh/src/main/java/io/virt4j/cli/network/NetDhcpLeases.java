package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.network.DhcpLease;
import io.virt4j.network.IpAddressType;
import io.virt4j.network.Network;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the addresses that a network's DHCP server has given out. */
@Command(
        name = "net-dhcp-leases",
        description = "List the addresses that the DHCP server of a virtual network has given to guests.")
final class NetDhcpLeases extends NetworkCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Option(names = "--mac", paramLabel = "MAC", description = "list those of this MAC address alone")
    @Nullable
    String mac;

    @Override
    void checkOptions() throws CommandFailed {
        refuseEmpty(mac, "mac");
    }

    @Override
    void run(Network found, Session session) {
        List<DhcpLease> leases = new ArrayList<>(found.dhcpLeases(mac));
        leases.sort(Comparator.comparing(lease -> lease.mac().orElse("")));
        Table table =
                new Table("Expiry Time", "MAC address", "Protocol", "IP address", "Hostname", "Client ID or DUID");
        for (DhcpLease lease : leases) {
            table.row(
                    TIME.format(lease.expiry().orElse(Instant.EPOCH).atZone(ZoneId.systemDefault())),
                    lease.mac().orElse("-"),
                    lease.type().equals(IpAddressType.IPV6) ? "ipv6" : "ipv4",
                    lease.address() + "/" + lease.prefix(),
                    lease.hostname().orElse("-"),
                    lease.clientId().orElse("-"));
        }
        table.print(session.out());
    }

    @Override
    public String failure() {
        return "Failed to get leases info for " + network;
    }
}
