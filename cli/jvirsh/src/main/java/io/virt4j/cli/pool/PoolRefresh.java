package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Have the host look anew at what is in a storage pool. */
@Command(name = "pool-refresh", description = "Have the host look again at which volumes a storage pool has.")
final class PoolRefresh extends PoolCommand {
    @Override
    protected void run(StoragePool found, Session session) {
        found.refresh();
        session.out().notice("Pool " + pool + " refreshed\n");
    }

    @Override
    public String failure() {
        return "Failed to refresh pool " + pool;
    }
}
