package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;

/** Give a device back to the host. */
@Command(
        name = "nodedev-reattach",
        description = "Give a PCI device that nodedev-detach took back to its driver on the host.")
final class NodeDevReattach extends NodeDeviceCommand {
    @Override
    NodeDevice find(Session session) throws CommandFailed {
        return NodeDeviceLookup.byName(device, session);
    }

    @Override
    void run(NodeDevice found, Session session) {
        found.reattach();
        session.out().notice("Device " + device + " re-attached\n");
    }

    @Override
    public String failure() {
        return "Failed to re-attach device " + device;
    }
}
