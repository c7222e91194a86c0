package io.virt4j.cli.filter;

import io.virt4j.cli.Session;
import io.virt4j.nwfilter.NetworkFilterBinding;
import picocli.CommandLine.Command;

/** Lift the network filter from a port. */
@Command(
        name = "nwfilter-binding-delete",
        description = "Lift the network filter that is in force on a network device.")
final class NwFilterBindingDelete extends BindingCommand {
    @Override
    void run(NetworkFilterBinding found, Session session) {
        found.delete();
        session.out().notice("Network filter binding on " + binding + " deleted\n");
    }

    @Override
    public String failure() {
        return "Failed to delete network filter binding on " + binding;
    }
}
