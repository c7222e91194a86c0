package io.virt4j.cli.nodedevice;

import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a device that is defined start with the host, or not. */
@Command(
        name = "nodedev-autostart",
        description = "Have a defined device be created whenever the host starts, or no longer.")
final class NodeDevAutostart extends NodeDeviceCommand {
    @Option(names = "--disable", description = "do not create it with the host any longer")
    boolean disable;

    @Override
    void run(NodeDevice found, Session session) {
        found.setAutostart(!disable);
        session.out().notice("Device " + device + " " + mark() + "ed as autostarted\n");
    }

    @Override
    public String failure() {
        return "failed to " + mark() + " device " + device + " as autostarted";
    }

    private String mark() {
        return disable ? "unmark" : "mark";
    }
}
