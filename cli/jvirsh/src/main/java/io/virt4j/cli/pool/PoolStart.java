package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Start a storage pool. */
@Command(name = "pool-start", description = "Start a storage pool that is defined.")
final class PoolStart extends PoolCommand {
    @Mixin
    final BuildOptions before = new BuildOptions();

    @Override
    protected void run(StoragePool found, Session session) throws CommandFailed {
        before.check();
        found.start(before.flags());
        session.out().notice("Pool " + pool + " started\n");
    }

    @Override
    public String failure() {
        return "Failed to start pool " + pool;
    }
}
