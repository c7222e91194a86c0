package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.NameOrder;
import io.virt4j.cli.Output;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.cli.Table;
import io.virt4j.cli.pool.PoolCommand;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** List the volumes of a pool. */
@Command(name = "vol-list", description = "List the volumes of a pool that runs: their names and paths.")
final class VolList extends PoolCommand {
    @Option(names = "--details", description = "print types and sizes too")
    boolean details;

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        List<StorageVolume> volumes = volumes(found);
        Output out = session.out();
        Table table = details ? new Table("Name", "Path", "Type", "Capacity", "Allocation") : new Table("Name", "Path");
        for (StorageVolume volume : volumes) {
            if (details) {
                VolumeInfo info = volume.info();
                table.row(
                        volume.name(),
                        volume.path(),
                        VolumeTypes.of(info.type()),
                        PrettySize.of(info.capacity()),
                        PrettySize.of(info.allocation()));
            } else {
                table.row(volume.name(), volume.path());
            }
        }
        table.print(out);
    }

    private static List<StorageVolume> volumes(StoragePool pool) throws CommandFailed {
        try {
            List<StorageVolume> volumes = new ArrayList<>(pool.volumes());
            volumes.sort(Comparator.comparing(StorageVolume::name, NameOrder.INSTANCE));
            return volumes;
        } catch (VirtException e) {
            throw new CommandFailed("Failed to list volumes", e.getMessage());
        }
    }
}
