package io.virt4j.cli.volume;

import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Command;

/** Print the key of a volume, which tells it from all others of the host. */
@Command(name = "vol-key", description = "Print the key of a volume, which is unique on the host.")
final class VolKey extends PooledVolumeCommand {
    @Override
    void run(StorageVolume found, Session session) {
        session.out().line(found.key());
    }
}
