package io.virt4j.cli.filter;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.nwfilter.NetworkFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;

/** List network filters. */
@Command(name = "nwfilter-list", description = "List the network filters that are defined.")
final class NwFilterList extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        List<NetworkFilter> filters = new ArrayList<>(filters(session.connection()));
        filters.sort(Comparator.comparing(NetworkFilter::name, NameOrder.INSTANCE));
        Table table = new Table("UUID", "Name");
        filters.forEach(filter -> table.row(filter.uuid().toString(), filter.name()));
        table.print(session.out());
    }

    /** Hosts that cannot list filters may be able to count and name them. */
    private static List<NetworkFilter> filters(Connection host) throws CommandFailed {
        try {
            return host.networkFilters();
        } catch (VirtException e) {
            if (!e.isNotSupported()) {
                throw new CommandFailed("Failed to list network filters", e.getMessage());
            }
        }
        return host.numberOfNetworkFilters() == 0
                ? List.of()
                : host.networkFilterNames().stream()
                        .map(host::networkFilterByName)
                        .toList();
    }

    @Override
    public String failure() {
        return "Failed to count network filters";
    }
}
