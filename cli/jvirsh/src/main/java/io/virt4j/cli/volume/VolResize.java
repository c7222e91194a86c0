package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeResizeFlag;
import io.virt4j.xml.Memory;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change the size of a volume that no running guest uses. */
@Command(
        name = "vol-resize",
        description = {
            "Change the size of a volume.",
            "Of a disk that a running guest uses, change the size by blockresize."
        },
        footer = "jvirsh vol-resize web.qcow2 10G --pool images --delta")
final class VolResize extends VolumeCommand {
    @Option(
            names = "--capacity",
            required = true,
            paramLabel = "SIZE",
            description = "the new size, such as 30G; in bytes if it has no unit")
    String capacity;

    @Option(names = "--pool", paramLabel = "POOL", description = "the name or UUID of its pool")
    @Nullable
    String pool;

    @Option(names = "--allocate", description = "allocate what is added at once")
    boolean allocate;

    @Option(names = "--delta", description = "the size is what is added; or, with --shrink, what is taken away")
    boolean delta;

    @Option(names = "--shrink", description = "allow a smaller size; what was behind it is lost")
    boolean shrink;

    @Override
    StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, "pool", pool, session);
    }

    @Override
    void run(StorageVolume found, Session session) throws CommandFailed {
        refuseEmpty(capacity, "capacity");
        String size = capacity.stripLeading();
        boolean less = size.startsWith("-");
        if (less) {
            size = size.substring(1);
            if (!shrink) {
                throw new CommandFailed("negative size requires --shrink");
            }
        }
        boolean relative = delta || less;
        Memory amount = Size.memory(size);
        String change = " " + (relative ? "by" : "to") + " " + size;
        try {
            found.resize(amount, flags(relative));
        } catch (VirtException e) {
            throw new CommandFailed("Failed to change size of volume '" + found.name() + "'" + change, e.getMessage());
        }
        session.out().notice("Size of volume '" + found.name() + "' successfully changed" + change + "\n");
    }

    private EnumSet<VolumeResizeFlag> flags(boolean relative) {
        EnumSet<VolumeResizeFlag> flags = EnumSet.noneOf(VolumeResizeFlag.class);
        add(flags, allocate, VolumeResizeFlag.ALLOCATE);
        add(flags, relative, VolumeResizeFlag.DELTA);
        add(flags, shrink, VolumeResizeFlag.SHRINK);
        return flags;
    }
}
