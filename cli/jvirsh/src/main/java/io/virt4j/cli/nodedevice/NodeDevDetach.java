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
        description = {
            "Take a PCI device from its driver on the host, so that a guest can have it.",
            "It is not needed for devices that a domain's XML has as managed."
        },
        footer = "jvirsh nodedev-detach pci_0000_03_00_0")
final class NodeDevDetach extends NodeDeviceCommand {
    @Option(
            names = "--driver",
            paramLabel = "DRIVER",
            description = "the driver that holds the device meanwhile, such as vfio")
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
