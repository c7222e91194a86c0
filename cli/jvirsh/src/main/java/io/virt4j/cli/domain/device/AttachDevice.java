package io.virt4j.cli.domain.device;

import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;

/** Add a device to a domain. */
@Command(
        name = "attach-device",
        description = "Add a device that an XML file describes to a domain.",
        footer = "jvirsh attach-device web disk.xml --live --config")
final class AttachDevice extends DeviceFileCommand {
    @Override
    void change(Domain found, XmlText device) {
        if (impact.isOpen()) {
            found.attachDevice(device);
        } else {
            found.attachDevice(device, impact.flags(found));
        }
    }

    @Override
    String done() {
        return "attached";
    }

    @Override
    public String failure() {
        return "Failed to attach device from " + file;
    }
}
