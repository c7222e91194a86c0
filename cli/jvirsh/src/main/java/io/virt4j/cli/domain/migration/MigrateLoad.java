package io.virt4j.cli.domain.migration;

import io.virt4j.cli.dialect.NumberWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is moved, and how it is packed: the options that tell it. */
final class MigrateLoad {
    @Option(names = "--xml", paramLabel = "FILE", description = "a file with the XML for the run there")
    @Nullable
    String xml;

    @Option(names = "--migrate-disks", paramLabel = "DISK,...", description = "the disks to copy")
    @Nullable
    String migrateDisks;

    @Option(names = "--disks-port", paramLabel = "PORT", description = "where the destination takes disks")
    @Nullable
    NumberWord disksPort;

    @Option(names = "--disks-uri", paramLabel = "URI", description = "where the destination takes disks")
    @Nullable
    String disksUri;

    @Option(names = "--comp-methods", paramLabel = "METHOD,...", description = "how to compress")
    @Nullable
    String compMethods;

    @Option(names = "--comp-mt-level", paramLabel = "NUMBER", description = "level of mt")
    @Nullable
    NumberWord compMtLevel;

    @Option(names = "--comp-mt-threads", paramLabel = "NUMBER", description = "threads that compress by mt")
    @Nullable
    NumberWord compMtThreads;

    @Option(names = "--comp-mt-dthreads", paramLabel = "NUMBER", description = "threads that decompress by mt")
    @Nullable
    NumberWord compMtDthreads;

    @Option(names = "--comp-xbzrle-cache", paramLabel = "BYTES", description = "size of the cache of xbzrle")
    @Nullable
    NumberWord compXbzrleCache;

    @Option(
            names = "--auto-converge-initial",
            paramLabel = "PERCENT",
            description = "CPU time taken from the guest at first")
    @Nullable
    NumberWord autoConvergeInitial;

    @Option(
            names = "--auto-converge-increment",
            paramLabel = "PERCENT",
            description = "CPU time taken from it each time that it was not enough")
    @Nullable
    NumberWord autoConvergeIncrement;

    @Option(
            names = "--persistent-xml",
            paramLabel = "FILE",
            description = "a file with the definition that the destination keeps")
    @Nullable
    String persistentXml;
}
