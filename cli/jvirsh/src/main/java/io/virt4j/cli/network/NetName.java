package io.virt4j.cli.network;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Print the name of a network that is given by its UUID. */
@Command(name = "net-name", description = "Print the name of a virtual network that is given by its UUID.")
final class NetName extends NetworkCommand {
    @Override
    Lookup<Network> lookup() {
        return NetworkLookup.BY_UUID;
    }

    @Override
    void run(Network found, Session session) {
        session.out().line(found.name());
    }
}
