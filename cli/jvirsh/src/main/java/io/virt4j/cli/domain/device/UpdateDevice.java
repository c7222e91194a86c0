package io.virt4j.cli.domain.device;

import io.virt4j.domain.Domain;
import io.virt4j.domain.device.DeviceModifyFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change a device of a domain. */
@Command(
        name = "update-device",
        description = {
            "Change a device of a domain to what an XML file says.",
            "What may change depends on the device: the medium of a drive, the link and network of an "
                    + "interface, the password of a display."
        })
final class UpdateDevice extends DeviceFileCommand {
    @Option(names = "--force", description = "do it against the will of the guest")
    boolean force;

    @Override
    void change(Domain found, XmlText device) {
        EnumSet<DeviceModifyFlag> flags = impact.flags(found);
        add(flags, force, DeviceModifyFlag.FORCE);
        found.updateDevice(device, flags);
    }

    @Override
    String done() {
        return "updated";
    }

    @Override
    public String failure() {
        return "Failed to update device from " + file;
    }
}
