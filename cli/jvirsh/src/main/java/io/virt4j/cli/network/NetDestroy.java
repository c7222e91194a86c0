package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;

/** Stop a network at once. */
@Command(
        name = "net-destroy",
        description = {"Stop a virtual network at once.", "Guests on it lose their connection; the definition stays."})
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
