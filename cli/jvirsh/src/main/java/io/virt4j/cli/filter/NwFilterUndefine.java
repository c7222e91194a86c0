package io.virt4j.cli.filter;

import io.virt4j.cli.Session;
import io.virt4j.nwfilter.NetworkFilter;
import picocli.CommandLine.Command;

/** Make the host forget a network filter. */
@Command(name = "nwfilter-undefine", description = "Remove the definition of a network filter that nothing uses.")
final class NwFilterUndefine extends FilterCommand {
    @Override
    void run(NetworkFilter found, Session session) {
        found.undefine();
        session.out().notice("Network filter " + nwfilter + " undefined\n");
    }

    @Override
    public String failure() {
        return "Failed to undefine network filter " + nwfilter;
    }
}
