package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkPort;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the ports of a network. */
@Command(name = "net-port-list", description = "List the ports of a virtual network.")
final class NetPortList extends NetworkCommand {
    @Option(names = "--uuid", description = "print UUIDs instead of a table")
    boolean uuid;

    @Option(names = "--table", description = "print a table, which is the default")
    boolean table;

    @Override
    void checkOptions() throws CommandFailed {
        if (uuid && table) {
            throw new CommandFailed("Only one argument from --table and --uuid may be specified.");
        }
    }

    @Override
    void run(Network found, Session session) {
        // Byte by byte, which is not how Java orders UUIDs.
        List<String> uuids = found.ports().stream()
                .map(NetworkPort::uuid)
                .map(UUID::toString)
                .sorted()
                .toList();
        Output out = session.out();
        if (uuid) {
            uuids.forEach(out::line);
        } else {
            Table rows = new Table("UUID");
            uuids.forEach(rows::row);
            rows.print(out);
        }
    }
}
