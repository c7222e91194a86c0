package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;

/** Make the device of a definition. */
@Command(name = "nodedev-start", description = "Create the device of a definition.")
final class NodeDevStart extends NodeDeviceCommand {
    @Override
    NodeDevice find(Session session) throws CommandFailed {
        return NodeDeviceLookup.byName(device, session);
    }

    @Override
    void run(NodeDevice found, Session session) {
        found.start();
        session.out().notice("Device " + device + " started\n");
    }

    @Override
    public String failure() {
        return "Failed to start device " + device;
    }
}
