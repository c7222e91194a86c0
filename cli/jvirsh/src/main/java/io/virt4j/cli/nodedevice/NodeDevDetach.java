package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Take a device from the host, so that a guest can get it. */
@Command(
        name = "nodedev-detach",
        aliases = "nodedev-dettach",
        description = "Take a device from the host, so that a guest can get it.")
final class NodeDevDetach extends NodeDeviceCommand {
    @Option(names = "--driver", paramLabel = "DRIVER", description = "the driver that will hold it, such as vfio")
    @Nullable
    String driver;

    @Override
    NodeDevice find(Session session) throws CommandFailed {
        return NodeDeviceLookup.byName(device, session);
    }

    @Override
    void run(NodeDevice found, Session session) {
        if (driver == null || driver.isEmpty()) {
            found.detach();
        } else {
            found.detach(driver);
        }
        session.out().notice("Device " + device + " detached\n");
    }

    @Override
    public String failure() {
        return "Failed to detach device " + device;
    }
}
