package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import picocli.CommandLine.Command;

/** Print the name of a volume that is given by its key or path. */
@Command(name = "vol-name", description = "Print the name of a volume that is given by its key or path.")
final class VolName extends VolumeCommand {
    @Override
    StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, session);
    }

    @Override
    void run(StorageVolume found, Session session) {
        session.out().line(found.name());
    }
}
