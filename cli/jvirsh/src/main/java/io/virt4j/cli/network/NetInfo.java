package io.virt4j.cli.network;

import io.virt4j.VirtException;
import io.virt4j.cli.Fields;
import io.virt4j.cli.Session;
import io.virt4j.network.Network;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;

/** Print what a network is. */
@Command(
        name = "net-info",
        description = "Print a virtual network's UUID, its bridge, and whether it runs and starts with the host.")
final class NetInfo extends NetworkCommand {
    private static final int LABEL_WIDTH = 15;

    @Override
    void run(Network found, Session session) {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", found.name());
        fields.print("UUID:", found.uuid().toString());
        try {
            fields.print("Active:", found.isActive() ? "yes" : "no");
        } catch (VirtException e) {
            // What the host cannot tell is left out.
        }
        fields.print("Persistent:", answer(found::isPersistent, "unknown"));
        fields.print("Autostart:", answer(found::isAutostart, "no autostart"));
        try {
            fields.print("Bridge:", found.bridgeName());
        } catch (VirtException e) {
            // Not every network has one.
        }
    }

    static String answer(BooleanSupplier question, String unknown) {
        try {
            return question.getAsBoolean() ? "yes" : "no";
        } catch (VirtException e) {
            return unknown;
        }
    }
}
