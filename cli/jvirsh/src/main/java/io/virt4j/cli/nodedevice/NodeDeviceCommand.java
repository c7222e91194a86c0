package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Option;

/** A command about one device of the host. */
abstract class NodeDeviceCommand extends DialectCommand {
    @Option(
            names = "--device",
            required = true,
            paramLabel = "DEVICE",
            description = "the device's name, or a SCSI adapter's WWNN,WWPN")
    String device;

    @Override
    public final void run(Session session) throws CommandFailed {
        refuseEmpty(device, "device");
        checkOptions();
        run(find(session), session);
    }

    /** Refuses options that do not go together, before the device is looked up. */
    void checkOptions() throws CommandFailed {}

    /** Looks the device up; override to take fewer kinds of names. */
    NodeDevice find(Session session) throws CommandFailed {
        return NodeDeviceLookup.byNameOrWwn(device, session);
    }

    /** Runs the command on the device that was found. */
    abstract void run(NodeDevice found, Session session) throws CommandFailed;
}
