package io.virt4j.cli.pool;

import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Print the name of a storage pool that is given by its UUID. */
@Command(name = "pool-name", description = "Print the name of a storage pool that is given by its UUID.")
final class PoolName extends PoolCommand {
    @Override
    protected Lookup<StoragePool> lookup() {
        return PoolLookup.BY_UUID;
    }

    @Override
    protected void run(StoragePool found, Session session) {
        session.out().line(found.name());
    }
}
