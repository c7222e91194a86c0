package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.NetworkPort;
import picocli.CommandLine.Command;

/** Remove a port of a network. */
@Command(name = "net-port-delete", description = "Delete a port of a virtual network.")
final class NetPortDelete extends NetPortCommand {
    @Override
    void run(NetworkPort found, Session session) {
        found.delete();
        session.out().notice("Network port " + port + " deleted\n");
    }

    @Override
    public String failure() {
        return "Failed to delete network port " + port;
    }
}
