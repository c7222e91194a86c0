package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the pool of a volume that is given by its key or path. */
@Command(name = "vol-pool", description = "Print the pool of a volume that is given by its key or path.")
final class VolPool extends VolumeCommand {
    @Option(names = "--uuid", description = "print the UUID of the pool instead of its name")
    boolean uuid;

    @Override
    StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, session);
    }

    @Override
    void run(StorageVolume found, Session session) {
        StoragePool pool = found.pool();
        session.out().line(uuid ? pool.uuid().toString() : pool.name());
    }

    @Override
    public String failure() {
        return "failed to get parent pool";
    }
}
