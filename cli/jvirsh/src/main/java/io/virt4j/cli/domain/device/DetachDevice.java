package io.virt4j.cli.domain.device;

import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Command;

/** Take a device away from a domain. */
@Command(
        name = "detach-device",
        description = {
            "Remove a device that an XML file describes from a domain.",
            "The guest of a running domain is asked to give it up; an event tells when it has."
        })
final class DetachDevice extends DeviceFileCommand {
    @Override
    void change(Domain found, XmlText device) {
        if (impact.isOpen()) {
            found.detachDevice(device);
        } else {
            found.detachDevice(device, impact.flags(found));
        }
    }

    @Override
    String done() {
        return "detached";
    }

    @Override
    public String failure() {
        return "Failed to detach device from " + file;
    }
}
