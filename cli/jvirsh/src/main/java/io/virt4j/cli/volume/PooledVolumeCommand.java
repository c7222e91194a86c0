package io.virt4j.cli.volume;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one storage volume, of which the user may name the pool next. */
abstract class PooledVolumeCommand extends VolumeCommand {
    @Option(names = "--pool", paramLabel = "POOL", description = "the name or UUID of its pool")
    @Nullable
    String pool;

    @Override
    final StorageVolume find(Session session) throws CommandFailed {
        return VolumeLookup.find(vol, "pool", pool, session);
    }
}
