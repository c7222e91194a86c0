package io.virt4j.cli.nodedevice;

import io.virt4j.Connection;
import io.virt4j.cli.Session;
import io.virt4j.cli.XmlFileCommand;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceDefineFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make a device known to the host without starting it. */
@Command(
        name = "nodedev-define",
        description = "Define a device, such as a mediated device, from an XML file, without creating it.")
final class NodeDevDefine extends XmlFileCommand<NodeDevice> {
    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    @Override
    protected NodeDevice make(Connection host, XmlText xml) {
        return host.defineNodeDevice(xml, validate ? Set.of(NodeDeviceDefineFlag.VALIDATE) : Set.of());
    }

    @Override
    protected void made(NodeDevice made, Session session) {
        session.out().notice("Node device '" + made.name() + "' defined from '" + file + "'\n");
    }

    @Override
    public String failure() {
        return "Failed to define node device from '" + file + "'";
    }
}
