package io.virt4j.cli.hostinterface;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceXmlFlag;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Give a bridge's addresses back to the one interface on it, and remove the bridge. */
@Command(
        name = "iface-unbridge",
        description = "Remove a bridge of the host, and give its addresses back to the one interface on it.")
final class IfaceUnbridge extends DialectCommand {
    @Option(names = "--bridge", required = true, paramLabel = "NAME", description = "the name of the bridge")
    String bridge;

    @Option(names = "--no-start", description = "do not bring the interface up afterwards")
    boolean noStart;

    @Override
    public void run(Session session) throws CommandFailed {
        NetworkInterface found = InterfaceLookup.BY_NAME.find("bridge", bridge, session);
        InterfaceDocument document =
                InterfaceDocument.parse(found.xml(Set.of(NetworkInterfaceXmlFlag.INACTIVE)), bridge);
        XmlNode attached = document.attached();
        String device = document.nameOf(attached);
        XmlText alone = document.offBridge(attached);
        if (found.isActive()) {
            attempt(found::destroy, "Failed to destroy bridge interface " + bridge);
        }
        attempt(found::undefine, "Failed to undefine bridge interface " + bridge);
        NetworkInterface released = define(session.connection(), alone, device);
        session.out().notice("Device " + device + " un-attached from bridge " + bridge + "\n");
        if (!noStart) {
            attempt(released::start, "Failed to start interface " + device);
            session.out().notice("Interface " + device + " started\n");
        }
    }

    private static NetworkInterface define(Connection host, XmlText xml, String device) throws CommandFailed {
        try {
            return host.defineNetworkInterface(xml);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to define new interface " + device, e.getMessage());
        }
    }

    private static void attempt(Runnable action, String complaint) throws CommandFailed {
        try {
            action.run();
        } catch (VirtException e) {
            throw new CommandFailed(complaint, e.getMessage());
        }
    }
}
