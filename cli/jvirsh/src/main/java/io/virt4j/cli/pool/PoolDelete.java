package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Delete what a storage pool is in, with all that is there. */
@Command(
        name = "pool-delete",
        description = {
            "Delete the storage of a pool that does not run, with all that is in it.",
            "The definition stays."
        })
final class PoolDelete extends PoolCommand {
    @Override
    protected void run(StoragePool found, Session session) {
        found.delete();
        session.out().notice("Pool " + pool + " deleted\n");
    }

    @Override
    public String failure() {
        return "Failed to delete pool " + pool;
    }
}
