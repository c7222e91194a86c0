package io.virt4j.cli.filter;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.nwfilter.NetworkFilterBinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;

/** List the ports that network filters are in force on. */
@Command(
        name = "nwfilter-binding-list",
        description = "List the network devices on which network filters are in force.")
final class NwFilterBindingList extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        List<NetworkFilterBinding> bindings =
                new ArrayList<>(session.connection().networkFilterBindings());
        bindings.sort(Comparator.comparing(NetworkFilterBinding::portDevice, NameOrder.INSTANCE));
        Table table = new Table("Port Dev", "Filter");
        bindings.forEach(binding -> table.row(binding.portDevice(), binding.filterName()));
        table.print(session.out());
    }

    @Override
    public String failure() {
        return "Failed to list network filter bindings";
    }
}
