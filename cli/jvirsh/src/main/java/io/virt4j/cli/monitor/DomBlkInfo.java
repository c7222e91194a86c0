package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Fields;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockInfo;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print how large the disks of a domain are. */
@Command(
        name = "domblkinfo",
        description = "Print how large the disks of a domain are for the guest, and how much they take on the host.")
final class DomBlkInfo extends DomainCommand {
    private static final int LABEL_WIDTH = 15;
    private static final String[] NOTHING = {"-", "-", "-"};

    @Option(names = "--device", paramLabel = "DISK", description = "the target or the source of a disk")
    @Nullable
    String device;

    @Option(names = "--human", description = "print sizes in KiB, MiB, GiB and so on")
    boolean human;

    @Option(names = "--all", description = "print a table of all disks")
    boolean all;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(all, "all", device != null, "device");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        if (all) {
            printAll(found, session);
        } else if (device == null || device.isEmpty()) {
            throw new CommandFailed("command 'domblkinfo' requires <device> option");
        } else {
            String[] sizes = sizes(found.blockInfo(device));
            Fields fields = new Fields(session.out(), LABEL_WIDTH);
            fields.print("Capacity:", sizes[0]);
            fields.print("Allocation:", sizes[1]);
            fields.print("Physical:", sizes[2]);
        }
    }

    private void printAll(Domain found, Session session) throws CommandFailed {
        Table table = new Table("Target", "Capacity", "Allocation", "Physical");
        for (XmlNode disk : DomainView.devices(found, "disk", false)) {
            String target = DomainView.attribute(disk, "target", "dev");
            if (target != null) {
                boolean isEmpty = disk.elements("source").isEmpty();
                String[] sizes = isEmpty ? NOTHING : sizes(found.blockInfo(target));
                table.row(target, sizes[0], sizes[1], sizes[2]);
            }
        }
        table.print(session.out());
    }

    private String[] sizes(BlockInfo info) {
        return info.capacity().bytes() == 0
                        && info.allocation().bytes() == 0
                        && info.physical().bytes() == 0
                ? NOTHING
                : new String[] {size(info.capacity()), size(info.allocation()), size(info.physical())};
    }

    private String size(Memory size) {
        return human ? PrettySize.precise(size.bytes()) : Long.toString(size.bytes());
    }
}
