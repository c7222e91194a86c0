package io.virt4j.cli.volume;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.cli.pool.PoolLookup;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import org.jspecify.annotations.Nullable;

/** The words that storage volumes are found by: a name in a pool, or a key or path of the host. */
final class VolumeLookup {
    private static final String OPTION = "vol";

    private VolumeLookup() {}

    /** Looks a volume up in all of the host's pools, where it has no name of its own. */
    static StorageVolume find(String word, Session session) throws CommandFailed {
        return byKeyAndPath(Lookup.of(OPTION)).find(OPTION, word, session);
    }

    /**
     * Looks a volume up in a pool, or in all of them.
     *
     * @param poolOption the name of the option for the pool
     * @param poolWord null if it was not given
     */
    static StorageVolume find(String word, String poolOption, @Nullable String poolWord, Session session)
            throws CommandFailed {
        DialectCommand.refuseEmpty(word, OPTION);
        if (poolWord == null) {
            return byKeyAndPath(Lookup.of(OPTION, ", specifying --" + poolOption + " might help"))
                    .find(OPTION, word, session);
        }
        StoragePool pool = PoolLookup.BY_ANY.find(poolOption, poolWord, session);
        if (!pool.isActive()) {
            throw new CommandFailed("pool '" + poolWord + "' is not active");
        }
        Lookup<StorageVolume> byName =
                Lookup.<StorageVolume>of(OPTION).by("vol name", (host, name) -> pool.volumeByName(name));
        StorageVolume found = byKeyAndPath(byName).find(OPTION, word, session);
        if (!found.pool().name().equals(pool.name())) {
            throw new CommandFailed("Requested volume '" + word + "' is not in pool '" + pool.name() + "'");
        }
        return found;
    }

    private static Lookup<StorageVolume> byKeyAndPath(Lookup<StorageVolume> before) {
        return before.asDetail()
                .by("vol key", Connection::storageVolumeByKey)
                .by("vol path", Connection::storageVolumeByPath);
    }
}
