package io.virt4j.cli.hostinterface;

import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Command;

/** Bring an interface of the host up. */
@Command(name = "iface-start", description = "Bring a network interface of the host up.")
final class IfaceStart extends InterfaceCommand {
    @Override
    void run(NetworkInterface found, Session session) {
        found.start();
        session.out().notice("Interface " + name + " started\n");
    }

    @Override
    public String failure() {
        return "Failed to start interface " + name;
    }
}
