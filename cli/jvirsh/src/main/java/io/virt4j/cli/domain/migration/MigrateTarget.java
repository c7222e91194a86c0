package io.virt4j.cli.domain.migration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a migration goes, and as what: the options that tell it. */
final class MigrateTarget {
    @Option(
            names = "--migrateuri",
            paramLabel = "URI",
            description = "the URI at which the hypervisors reach each other, such as tcp://address:port")
    @Nullable
    String migrateUri;

    @Option(
            names = "--graphicsuri",
            paramLabel = "URI",
            description = "the URI at which viewers of the display go on, such as spice://host:port")
    @Nullable
    String graphicsUri;

    @Option(
            names = "--listen-address",
            paramLabel = "ADDRESS",
            description = "the address on which the destination waits for the data")
    @Nullable
    String listenAddress;

    @Option(names = "--dname", paramLabel = "NAME", description = "the name that the domain gets at the destination")
    @Nullable
    String dname;
}
