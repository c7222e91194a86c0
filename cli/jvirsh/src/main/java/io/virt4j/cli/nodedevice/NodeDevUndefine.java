package io.virt4j.cli.nodedevice;

import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;

/** Have the host forget a device that is defined only. */
@Command(name = "nodedev-undefine", description = "Remove the definition of a device.")
final class NodeDevUndefine extends NodeDeviceCommand {
    @Override
    void run(NodeDevice found, Session session) {
        found.undefine();
        session.out().notice("Undefined node device '" + device + "'\n");
    }

    @Override
    public String failure() {
        return "Failed to undefine node device '" + device + "'";
    }
}
