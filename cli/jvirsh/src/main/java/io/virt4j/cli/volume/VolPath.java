package io.virt4j.cli.volume;

import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Command;

/** Print the path of a volume. */
@Command(name = "vol-path", description = "Print the path of a volume that is given by its name or key.")
final class VolPath extends PooledVolumeCommand {
    @Override
    void run(StorageVolume found, Session session) {
        session.out().line(found.path());
    }
}
