package io.virt4j.cli.nodedevice;

import io.virt4j.VirtException;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;

/** Print what a device of the host is. */
@Command(
        name = "nodedev-info",
        description =
                "Print a device's name and parent, and whether it is there, is defined, and starts with the " + "host.")
final class NodeDevInfo extends NodeDeviceCommand {
    private static final int LABEL_WIDTH = 15;

    @Override
    void run(NodeDevice found, Session session) {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", found.name());
        fields.print("Parent:", found.parent().orElse(""));
        // A host that cannot tell has none but devices that are there to stay.
        fields.print("Active:", answer(found::isActive, "yes"));
        fields.print("Persistent:", answer(found::isPersistent, "yes"));
        fields.print("Autostart:", answer(found::isAutostart, "no autostart"));
    }

    private static String answer(BooleanSupplier question, String otherwise) {
        try {
            return question.getAsBoolean() ? "yes" : "no";
        } catch (VirtException e) {
            return otherwise;
        }
    }
}
