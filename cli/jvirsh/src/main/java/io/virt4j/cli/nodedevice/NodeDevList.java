package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.Tree;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nodedevice.NodeDeviceFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the devices of the host. */
@Command(name = "nodedev-list", description = "List the devices of the host.", footer = "jvirsh nodedev-list --cap pci")
final class NodeDevList extends DialectCommand {
    /** The machine itself, which libvirt gives no parent that counts. */
    private static final String ROOT = "computer";

    @Option(names = "--tree", description = "print the names as a tree of what is attached to what")
    boolean tree;

    @Option(
            names = "--cap",
            paramLabel = "CAPABILITY,...",
            description = "list those that have one of these capabilities, such as pci or net,storage")
    @Nullable
    String cap;

    @Option(names = "--inactive", description = "list those that are defined and not there")
    boolean inactive;

    @Option(names = "--all", description = "list all, there or only defined")
    boolean all;

    @Override
    public void run(Session session) throws CommandFailed {
        boolean hasCapabilities = cap != null && !cap.isEmpty();
        if (all && inactive) {
            throw new CommandFailed("Option --all is incompatible with --inactive");
        }
        if (tree && (hasCapabilities || inactive)) {
            throw new CommandFailed("Option --tree is incompatible with --cap and --inactive");
        }
        EnumSet<NodeDeviceFilter> filters = EnumSet.noneOf(NodeDeviceFilter.class);
        if (cap != null && !cap.isEmpty()) {
            for (String capability : CommaList.split(cap)) {
                filters.add(CapabilityNames.filter(capability));
            }
        }
        add(filters, all || inactive, NodeDeviceFilter.INACTIVE);
        add(filters, !inactive, NodeDeviceFilter.ACTIVE);
        List<NodeDevice> devices = new ArrayList<>(session.connection().nodeDevices(filters));
        devices.sort(Comparator.comparing(NodeDevice::name, NameOrder.INSTANCE));
        if (tree) {
            printTree(devices, session.out());
        } else {
            devices.forEach(device -> session.out().line(device.name()));
        }
    }

    private static void printTree(List<NodeDevice> devices, Output out) {
        Tree drawn = new Tree();
        for (NodeDevice device : devices) {
            String name = device.name();
            drawn.add(name, name.equals(ROOT) ? null : device.parent().orElse(null));
        }
        drawn.print(out);
    }

    @Override
    public String failure() {
        return "Failed to list node devices";
    }
}
