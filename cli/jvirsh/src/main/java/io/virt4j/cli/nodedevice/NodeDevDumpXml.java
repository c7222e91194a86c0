package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print a device of the host as XML. */
@Command(name = "nodedev-dumpxml", description = "Print a device of the host as XML.")
final class NodeDevDumpXml extends NodeDeviceCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    void checkOptions() throws CommandFailed {
        part.check();
    }

    @Override
    void run(NodeDevice found, Session session) throws CommandFailed {
        part.print(found.xml(), session.out());
    }
}
