package io.virt4j.cli.pool;

import io.virt4j.cli.Session;
import io.virt4j.storage.PoolBuildFlag;
import io.virt4j.storage.StoragePool;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Make what a storage pool is in: a directory, a file system, a volume group. */
@Command(
        name = "pool-build",
        description = "Make the storage of a pool that is defined: a directory, a file system, a volume group.")
final class PoolBuild extends PoolCommand {
    @Option(names = "--no-overwrite", description = "fail if there is something already")
    boolean noOverwrite;

    @Option(names = "--overwrite", description = "make it over whatever is there")
    boolean overwrite;

    @Override
    protected void run(StoragePool found, Session session) {
        EnumSet<PoolBuildFlag> flags = EnumSet.noneOf(PoolBuildFlag.class);
        add(flags, noOverwrite, PoolBuildFlag.NO_OVERWRITE);
        add(flags, overwrite, PoolBuildFlag.OVERWRITE);
        found.build(flags);
        session.out().notice("Pool " + pool + " built\n");
    }

    @Override
    public String failure() {
        return "Failed to build pool " + pool;
    }
}
