package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Lookup;
import io.virt4j.cli.Session;
import io.virt4j.storage.StoragePool;
import picocli.CommandLine.Option;

/** A command about one storage pool, which the user names by name or UUID. */
public abstract class PoolCommand extends DialectCommand {
    @Option(names = "--pool", required = true, paramLabel = "POOL", description = "the pool's name or UUID")
    public String pool;

    @Override
    public final void run(Session session) throws CommandFailed {
        run(lookup().find("pool", pool, session), session);
    }

    /** How the pool is found; override to take fewer kinds of names. */
    protected Lookup<StoragePool> lookup() {
        return PoolLookup.BY_ANY;
    }

    /** Runs the command on the pool that was found. */
    protected abstract void run(StoragePool found, Session session) throws CommandFailed;
}
