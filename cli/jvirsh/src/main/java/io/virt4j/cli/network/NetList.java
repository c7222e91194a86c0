package io.virt4j.cli.network;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List networks. */
@Command(name = "net-list", description = "List virtual networks: by default, those that run.")
final class NetList extends DialectCommand {
    @Option(names = "--inactive", description = "list those that do not run")
    boolean inactive;

    @Option(names = "--all", description = "list all, running or not")
    boolean all;

    @Option(names = "--persistent", description = "list those that are defined")
    boolean persistent;

    @Option(names = "--transient", description = "list those that are forgotten when they stop")
    boolean onlyTransient;

    @Option(names = "--autostart", description = "list those that start with the host")
    boolean autostart;

    @Option(names = "--no-autostart", description = "list those that do not start with the host")
    boolean noAutostart;

    @Option(names = "--uuid", description = "print UUIDs instead of a table")
    boolean uuid;

    @Option(names = "--name", description = "print names instead of a table")
    boolean name;

    @Option(names = "--table", description = "print a table, which is the default")
    boolean table;

    @Override
    public void run(Session session) throws CommandFailed {
        if ((table && (name || uuid)) || (name && uuid)) {
            throw new CommandFailed("Only one argument from --table, --name and --uuid may be specified.");
        }
        List<Network> networks = new ArrayList<>(session.connection().networks(filters()));
        networks.sort(Comparator.comparing(Network::name, NameOrder.INSTANCE));
        Output out = session.out();
        if (uuid) {
            networks.forEach(network -> out.line(network.uuid().toString()));
        } else if (name) {
            networks.forEach(network -> out.line(network.name()));
        } else {
            Table rows = new Table("Name", "State", "Autostart", "Persistent");
            networks.forEach(network -> rows.row(
                    network.name(),
                    network.isActive() ? "active" : "inactive",
                    NetInfo.answer(network::isAutostart, "no autostart"),
                    network.isPersistent() ? "yes" : "no"));
            rows.print(out);
        }
    }

    private EnumSet<NetworkFilter> filters() {
        EnumSet<NetworkFilter> filters = EnumSet.noneOf(NetworkFilter.class);
        add(filters, all || !inactive, NetworkFilter.ACTIVE);
        add(filters, all || inactive, NetworkFilter.INACTIVE);
        add(filters, persistent, NetworkFilter.PERSISTENT);
        add(filters, onlyTransient, NetworkFilter.TRANSIENT);
        add(filters, autostart, NetworkFilter.AUTOSTART);
        add(filters, noAutostart, NetworkFilter.NO_AUTOSTART);
        return filters;
    }

    @Override
    public String failure() {
        return "Failed to list networks";
    }
}
