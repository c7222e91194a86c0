package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;

/** Reset a device that nothing uses. */
@Command(name = "nodedev-reset", description = "Reset a PCI device, before or after a guest has it.")
final class NodeDevReset extends NodeDeviceCommand {
    @Override
    NodeDevice find(Session session) throws CommandFailed {
        return NodeDeviceLookup.byName(device, session);
    }

    @Override
    void run(NodeDevice found, Session session) {
        found.reset();
        session.out().notice("Device " + device + " reset\n");
    }

    @Override
    public String failure() {
        return "Failed to reset device " + device;
    }
}
