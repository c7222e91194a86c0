package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have a storage pool start with the host, or not. */
@Command(name = "pool-autostart", description = "Have a storage pool start whenever the host does, or no longer.")
final class PoolAutostart extends PoolCommand {
    @Option(names = "--disable", description = "do not start it with the host any longer")
    boolean disable;

    @Override
    protected void run(StoragePool found, Session session) {
        found.setAutostart(!disable);
        session.out().notice("Pool " + pool + " " + mark() + "ed as autostarted\n");
    }

    @Override
    public String failure() {
        return "failed to " + mark() + " pool " + pool + " as autostarted";
    }

    private String mark() {
        return disable ? "unmark" : "mark";
    }
}
