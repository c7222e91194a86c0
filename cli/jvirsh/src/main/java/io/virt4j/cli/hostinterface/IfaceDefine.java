package io.virt4j.cli.hostinterface;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceDefineFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Set an interface of the host up, without bringing it up. */
@Command(
        name = "iface-define",
        description =
                "Define a network interface of the host from an XML file, or change it, without bringing it " + "up.")
final class IfaceDefine extends XmlFileCommand<NetworkInterface> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected NetworkInterface make(Connection host, XmlText xml) {
        return host.defineNetworkInterface(xml, validate ? Set.of(NetworkInterfaceDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(NetworkInterface made, Session session) {
        session.out().notice("Interface " + made.name() + " defined from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to define interface from " + file;
    }
}
