package io.virt4j.cli.network;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Start a network that the host forgets when it stops. */
@Command(
        name = "net-create",
        description = "Start a virtual network from an XML file; the host forgets it when it stops.")
final class NetCreate extends XmlFileCommand<Network> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected Network make(Connection host, XmlText xml) {
        return host.createNetwork(xml, validate ? Set.of(NetworkCreateFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(Network made, Session session) {
        session.out().notice("Network " + made.name() + " created from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to create network from " + file;
    }
}
