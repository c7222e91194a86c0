package io.virt4j.cli.hostinterface;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Command;

/** Print the MAC address of an interface that is given by its name. */
@Command(
        name = "iface-mac",
        description = "Print the MAC address of a network interface of the host that is given by its name.")
final class IfaceMac extends InterfaceCommand {
    @Override
    Lookup<NetworkInterface> lookup() {
        return InterfaceLookup.BY_NAME;
    }

    @Override
    void run(NetworkInterface found, Session session) {
        session.out().line(found.macString());
    }
}
