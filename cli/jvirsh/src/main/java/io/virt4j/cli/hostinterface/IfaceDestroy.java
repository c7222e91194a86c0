package io.virt4j.cli.hostinterface;

import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import picocli.CommandLine.Command;

/** Take an interface of the host down. */
@Command(name = "iface-destroy", description = "Bring a network interface of the host down.")
final class IfaceDestroy extends InterfaceCommand {
    @Override
    void run(NetworkInterface found, Session session) {
        found.destroy();
        session.out().notice("Interface " + name + " destroyed\n");
        session.setExitStatus(1); // as virsh 9.0 does, though it is done
    }

    @Override
    public String failure() {
        return "Failed to destroy interface " + name;
    }
}
