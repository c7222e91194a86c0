package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Start a network. */
@Command(name = "net-start", description = "Start a virtual network that is defined.")
final class NetStart extends NetworkCommand {
    @Override
    void run(Network found, Session session) {
        found.start();
        session.out().notice("Network " + network + " started\n");
    }

    @Override
    public String failure() {
        return "Failed to start network " + network;
    }
}
