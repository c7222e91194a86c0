package io.virt4j.cli.pool;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Print the UUID of a storage pool that is given by its name. */
@Command(name = "pool-uuid", description = "Print the UUID of a storage pool that is given by its name.")
final class PoolUuid extends PoolCommand {
    @Override
    protected Lookup<StoragePool> lookup() {
        return PoolLookup.BY_NAME;
    }

    @Override
    protected void run(StoragePool found, Session session) {
        session.out().line(found.uuid().toString());
    }
}
