package io.virt4j.cli.domain.migration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a migration goes, and as what: the options that tell it. */
final class MigrateTarget {
    @Option(names = "--migrateuri", paramLabel = "URI", description = "the hypervisor's own URI of the destination")
    @Nullable
    String migrateUri;

    @Option(names = "--graphicsuri", paramLabel = "URI", description = "where clients of the console reconnect")
    @Nullable
    String graphicsUri;

    @Option(names = "--listen-address", paramLabel = "ADDRESS", description = "that the destination listens on")
    @Nullable
    String listenAddress;

    @Option(names = "--dname", paramLabel = "NAME", description = "the name that the domain gets")
    @Nullable
    String dname;
}
