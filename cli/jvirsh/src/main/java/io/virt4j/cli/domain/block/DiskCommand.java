package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import picocli.CommandLine.Option;

/** A command about one disk of a domain. */
abstract class DiskCommand extends DomainCommand {
    @Option(
            names = "--path",
            required = true,
            paramLabel = "DISK",
            description = "the target or the source of the disk, such as vda")
    String path;

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(path, "path");
    }
}
