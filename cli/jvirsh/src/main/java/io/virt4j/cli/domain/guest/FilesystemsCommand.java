package io.virt4j.cli.domain.guest;

import io.virt4j.cli.DomainCommand;
import java.util.List;
import picocli.CommandLine.Option;

/** A command about some file systems of a guest, or all of them. */
abstract class FilesystemsCommand extends DomainCommand {
    @Option(
            names = "--mountpoint",
            paramLabel = "PATH",
            description = "where the file systems are mounted; without it, all of them")
    List<String> mountpoints;
}
