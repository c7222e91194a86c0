package io.virt4j.cli.network;

import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a network start with the host, or not. */
@Command(name = "net-autostart", description = "Have a virtual network start whenever the host does, or no longer.")
final class NetAutostart extends NetworkCommand {
    @Option(names = "--disable", description = "do not start it with the host any longer")
    boolean disable;

    @Override
    void run(Network found, Session session) {
        found.setAutostart(!disable);
        session.out().notice("Network " + network + " " + mark() + "ed as autostarted\n");
    }

    @Override
    public String failure() {
        return "failed to " + mark() + " network " + network + " as autostarted";
    }

    private String mark() {
        return disable ? "unmark" : "mark";
    }
}
