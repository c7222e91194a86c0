package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.storage.PoolStartFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** What to do before a storage pool starts: the options that all commands have which start one. */
final class BuildOptions {
    @Option(names = "--build", description = "make the pool's storage, as pool-build does")
    boolean build;

    @Option(names = "--no-overwrite", description = "make it, and fail if there is something already")
    boolean noOverwrite;

    @Option(names = "--overwrite", description = "make it over whatever is there")
    boolean overwrite;

    /** Refuses options that do not go together. */
    void check() throws CommandFailed {
        DialectCommand.exclusive(overwrite, "overwrite", noOverwrite, "no-overwrite");
    }

    EnumSet<PoolStartFlag> flags() {
        EnumSet<PoolStartFlag> flags = EnumSet.noneOf(PoolStartFlag.class);
        DialectCommand.add(flags, build, PoolStartFlag.WITH_BUILD);
        DialectCommand.add(flags, overwrite, PoolStartFlag.WITH_BUILD_OVERWRITE);
        DialectCommand.add(flags, noOverwrite, PoolStartFlag.WITH_BUILD_NO_OVERWRITE);
        return flags;
    }
}
