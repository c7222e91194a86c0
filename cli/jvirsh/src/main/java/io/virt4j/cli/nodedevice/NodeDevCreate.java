package io.virt4j.cli.nodedevice;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a device that the host forgets when it is gone. */
@Command(
        name = "nodedev-create",
        description = {
            "Create a device, such as a mediated device or a virtual HBA, from an XML file.",
            "The host forgets it when it goes away."
        })
final class NodeDevCreate extends XmlFileCommand<NodeDevice> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected NodeDevice make(Connection host, XmlText xml) {
        return host.createNodeDevice(xml, validate ? Set.of(NodeDeviceCreateFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(NodeDevice made, Session session) {
        session.out().notice("Node device " + made.name() + " created from " + file + "\n");
    }

    @Override
    public String failure() {
        return "Failed to create node device from " + file;
    }
}
