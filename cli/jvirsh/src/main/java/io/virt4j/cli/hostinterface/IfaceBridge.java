package io.virt4j.cli.hostinterface;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Put an interface of the host on a new bridge, which takes its addresses. */
@Command(
        name = "iface-bridge",
        description = {
            "Make a new bridge that takes the place of one of the host's network interfaces.",
            "The bridge gets the interface's addresses, and the interface becomes a port of it."
        },
        footer = "jvirsh iface-bridge eth0 br0")
final class IfaceBridge extends InterfaceCommand {
    @Option(names = "--bridge", required = true, paramLabel = "NAME", description = "the name of the new bridge")
    String bridge;

    @Option(names = "--no-stp", description = "do without the spanning tree protocol")
    boolean noStp;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "how long a new port waits before it forwards; 0 by default")
    @Nullable
    NumberWord delay;

    @Option(names = "--no-start", description = "do not bring the bridge up")
    boolean noStart;

    @Override
    Lookup<NetworkInterface> lookup() {
        return InterfaceLookup.BY_NAME;
    }

    @Override
    void run(NetworkInterface found, Session session) throws CommandFailed {
        refuseEmpty(bridge, "bridge");
        Connection host = session.connection();
        long delaySeconds = delaySeconds(refusal(host));
        InterfaceDocument document = InterfaceDocument.parse(found.xml(Set.of(NetworkInterfaceXmlFlag.INACTIVE)), name);
        if (document.isBridge()) {
            throw new CommandFailed("Existing device " + name + " is already a bridge");
        }
        NetworkInterface made = define(host, document.onBridge(bridge, !noStp, delaySeconds));
        session.out().notice("Created bridge " + bridge + " with attached device " + name + "\n");
        if (!noStart) {
            start(made);
            session.out().notice("Bridge interface " + bridge + " started\n");
        }
    }

    /** Why the host has no interface of the bridge's name. */
    private VirtException refusal(Connection host) throws CommandFailed {
        try {
            host.networkInterfaceByName(bridge);
        } catch (VirtException e) {
            return e;
        }
        throw new CommandFailed("Network device " + bridge + " already exists");
    }

    private long delaySeconds(VirtException last) throws CommandFailed {
        try {
            return delay == null ? 0 : delay.toUnsignedInt();
        } catch (CommandFailed e) {
            throw e.and(List.of(last.getMessage()));
        }
    }

    private NetworkInterface define(Connection host, XmlText xml) throws CommandFailed {
        try {
            return host.defineNetworkInterface(xml);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to define new bridge interface " + bridge, e.getMessage());
        }
    }

    private void start(NetworkInterface made) throws CommandFailed {
        try {
            made.start();
        } catch (VirtException e) {
            throw new CommandFailed("Failed to start bridge interface " + bridge, e.getMessage());
        }
    }
}
