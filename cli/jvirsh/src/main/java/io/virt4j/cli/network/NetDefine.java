package io.virt4j.cli.network;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkDefineFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a network known to the host, or change it, without starting it. */
@Command(
        name = "net-define",
        description = "Define a virtual network from an XML file, or change it, without starting it.",
        footer = "jvirsh net-define lab.xml")
final class NetDefine extends XmlFileCommand<Network> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected Network make(Connection host, XmlText xml) {
        return host.defineNetwork(xml, validate ? Set.of(NetworkDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(Network made, Session session) {
        session.out().notice("Network " + made.name() + " defined from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to define network from " + file;
    }
}
