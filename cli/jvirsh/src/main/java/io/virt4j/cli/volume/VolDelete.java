package io.virt4j.cli.volume;

import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDeleteFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Delete a volume with what is in it. */
@Command(name = "vol-delete", description = "Delete a volume with all its data.")
final class VolDelete extends PooledVolumeCommand {
    @Option(names = "--delete-snapshots", description = "delete the snapshots that its pool has of it, too")
    boolean deleteSnapshots;

    @Override
    void run(StorageVolume found, Session session) {
        found.delete(deleteSnapshots ? Set.of(VolumeDeleteFlag.WITH_SNAPSHOTS) : Set.of());
        session.out().notice("Vol " + vol + " deleted\n");
    }

    @Override
    public String failure() {
        return "Failed to delete vol " + vol;
    }
}
