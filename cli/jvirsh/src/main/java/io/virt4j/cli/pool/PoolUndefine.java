package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;

/** Make the host forget a storage pool; what is in it stays. */
@Command(
        name = "pool-undefine",
        description = {"Remove the definition of a storage pool that does not run.", "Its storage stays."})
final class PoolUndefine extends PoolCommand {
    @Override
    protected void run(StoragePool found, Session session) {
        found.undefine();
        session.out().notice("Pool " + pool + " has been undefined\n");
    }

    @Override
    public String failure() {
        return "Failed to undefine pool " + pool;
    }
}
