package io.virt4j.cli.nodedevice;

import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;

/** End a device that was made, such as a virtual port. */
@Command(
        name = "nodedev-destroy",
        description = "Remove a device that was created, such as a mediated device or a virtual HBA.")
final class NodeDevDestroy extends NodeDeviceCommand {
    @Override
    void run(NodeDevice found, Session session) {
        found.destroy();
        session.out().notice("Destroyed node device '" + device + "'\n");
    }

    @Override
    public String failure() {
        return "Failed to destroy node device '" + device + "'";
    }
}
