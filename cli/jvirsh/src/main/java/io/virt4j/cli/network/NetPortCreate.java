package io.virt4j.cli.network;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkPort;
import io.virt4j.network.PortCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a port on a network. */
@Command(name = "net-port-create", description = "Create a port on a virtual network from an XML file.")
final class NetPortCreate extends NetworkCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the port's XML")
    String file;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    void run(Network found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        XmlText xml = InputFile.readXml(file);
        NetworkPort port;
        try {
            port = found.createPort(xml, validate ? Set.of(PortCreateFlag.VALIDATE) : Set.of());
        } catch (VirtException e) {
            throw new CommandFailed("Failed to create network from " + file, e.getMessage()); // virsh's words
        }
        session.out().notice("Network port " + port.uuid() + " created from " + file + "\n");
    }
}
