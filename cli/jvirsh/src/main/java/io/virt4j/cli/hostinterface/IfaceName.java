package io.virt4j.cli.hostinterface;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Command;

/** Print the name of the interface that has a MAC address. */
@Command(
        name = "iface-name",
        description = "Print the name of a network interface of the host that is given by its MAC address.")
final class IfaceName extends InterfaceCommand {
    @Override
    Lookup<NetworkInterface> lookup() {
        return InterfaceLookup.BY_MAC;
    }

    @Override
    void run(NetworkInterface found, Session session) {
        session.out().line(found.name());
    }
}
