package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Make the host forget a network. */
@Command(
        name = "net-undefine",
        description = "Remove the definition of a virtual network; a running one is forgotten when it stops.")
final class NetUndefine extends NetworkCommand {
    @Override
    void run(Network found, Session session) {
        found.undefine();
        session.out().notice("Network " + network + " has been undefined\n");
    }

    @Override
    public String failure() {
        return "Failed to undefine network " + network;
    }
}
