package io.virt4j.cli.hostinterface;

import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Command;

/** Make the host forget how an interface is set up. */
@Command(name = "iface-undefine", description = "Remove the definition of a network interface of the host.")
final class IfaceUndefine extends InterfaceCommand {
    @Override
    void run(NetworkInterface found, Session session) {
        found.undefine();
        session.out().notice("Interface " + name + " undefined\n");
    }

    @Override
    public String failure() {
        return "Failed to undefine interface " + name;
    }
}
