package io.virt4j.cli.volume;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The volume behind one that is to be made: by name in the pool of that one, or by key or path. */
final class BackingVolume {
    private final StoragePool pool;
    private final Session session;

    BackingVolume(StoragePool pool, Session session) {
        this.pool = pool;
        this.session = session;
    }

    StorageVolume find(String word) throws CommandFailed {
        Connection host = session.connection();
        StorageVolume found = attempt(word, "name", pool::volumeByName);
        if (found == null) {
            found = attempt(word, "key", host::storageVolumeByKey);
        }
        if (found != null) {
            return found;
        }
        tell("Look up backing store volume '", word, "path");
        try {
            found = host.storageVolumeByPath(word);
        } catch (VirtException e) {
            throw new CommandFailed("failed to get vol '" + word + "'", e.getMessage());
        }
        tell("Backing store volume found using '", word, "path");
        return found;
    }

    private @Nullable StorageVolume attempt(String word, String way, Function<String, StorageVolume> lookup) {
        tell("Look up backing store volume '", word, way);
        try {
            StorageVolume found = lookup.apply(word);
            tell("Backing store volume found using '", word, way);
            return found;
        } catch (VirtException e) {
            return null;
        }
    }

    private void tell(String what, String word, String way) {
        session.out().debug(session.commandName(), ": ", what, word, "' as ", way);
    }
}
