package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Stop a storage pool; what is in it stays. */
@Command(
        name = "pool-destroy",
        description = {"Stop a storage pool.", "Its volumes and its definition stay."})
final class PoolDestroy extends PoolCommand {
    @Override
    protected void run(StoragePool found, Session session) {
        found.destroy();
        session.out().notice("Pool " + pool + " destroyed\n");
    }

    @Override
    public String failure() {
        return "Failed to destroy pool " + pool;
    }
}
