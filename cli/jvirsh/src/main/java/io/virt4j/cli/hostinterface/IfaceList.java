package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the host's interfaces. */
@Command(name = "iface-list", description = "List the network interfaces of the host that are up.")
final class IfaceList extends DialectCommand {
    @Option(names = "--inactive", description = "list those that are not up")
    boolean inactive;

    @Option(names = "--all", description = "list all, up or not")
    boolean all;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(all, "all", inactive, "inactive");
        EnumSet<NetworkInterfaceFilter> filters = EnumSet.noneOf(NetworkInterfaceFilter.class);
        add(filters, !inactive, NetworkInterfaceFilter.ACTIVE);
        add(filters, all || inactive, NetworkInterfaceFilter.INACTIVE);
        List<NetworkInterface> interfaces = new ArrayList<>(session.connection().networkInterfaces(filters));
        interfaces.sort(Comparator.comparing(NetworkInterface::name, NameOrder.INSTANCE));
        Table table = new Table("Name", "State", "MAC Address");
        interfaces.forEach(one -> table.row(one.name(), one.isActive() ? "active" : "inactive", one.macString()));
        table.print(session.out());
    }

    @Override
    public String failure() {
        return "Failed to list interfaces";
    }
}
