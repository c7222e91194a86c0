package io.virt4j.cli.network;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Print the UUID of a network that is given by its name. */
@Command(name = "net-uuid", description = "Print the UUID of a virtual network that is given by its name.")
final class NetUuid extends NetworkCommand {
    @Override
    Lookup<Network> lookup() {
        return NetworkLookup.BY_NAME;
    }

    @Override
    void run(Network found, Session session) {
        session.out().line(found.uuid().toString());
    }
}
