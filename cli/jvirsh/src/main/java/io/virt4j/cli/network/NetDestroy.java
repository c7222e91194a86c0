package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Stop a network at once. */
@Command(name = "net-destroy", description = "Stop a network at once.")
final class NetDestroy extends NetworkCommand {
    @Override
    void run(Network found, Session session) {
        found.destroy();
        session.out().notice("Network " + network + " destroyed\n");
    }

    @Override
    public String failure() {
        return "Failed to destroy network " + network;
    }
}
