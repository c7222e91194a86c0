package io.virt4j.cli.domain.migration;

import io.virt4j.cli.dialect.NumberWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is moved, and how it is packed: the options that tell it. */
final class MigrateLoad {
    @Option(
            names = "--xml",
            paramLabel = "FILE",
            description = "a file with the XML that the domain runs with at the destination")
    @Nullable
    String xml;

    @Option(
            names = "--migrate-disks",
            paramLabel = "DISK,...",
            description = "the disks to copy, by target, with commas between them; without it, those that are not "
                    + "shared")
    @Nullable
    String migrateDisks;

    @Option(
            names = "--disks-port",
            paramLabel = "PORT",
            description = "the port on which the destination receives disks")
    @Nullable
    NumberWord disksPort;

    @Option(
            names = "--disks-uri",
            paramLabel = "URI",
            description = "the URI at which the destination receives disks, such as tcp://address or unix:///path")
    @Nullable
    String disksUri;

    @Option(
            names = "--comp-methods",
            paramLabel = "METHOD,...",
            description = "how to compress memory: mt or xbzrle, or both")
    @Nullable
    String compMethods;

    @Option(names = "--comp-mt-level", paramLabel = "NUMBER", description = "how hard mt compresses, from 0 to 9")
    @Nullable
    NumberWord compMtLevel;

    @Option(names = "--comp-mt-threads", paramLabel = "NUMBER", description = "how many threads compress for mt")
    @Nullable
    NumberWord compMtThreads;

    @Option(
            names = "--comp-mt-dthreads",
            paramLabel = "NUMBER",
            description = "how many threads decompress for mt at the destination")
    @Nullable
    NumberWord compMtDthreads;

    @Option(names = "--comp-xbzrle-cache", paramLabel = "BYTES", description = "the size of xbzrle's cache in bytes")
    @Nullable
    NumberWord compXbzrleCache;

    @Option(
            names = "--auto-converge-initial",
            paramLabel = "PERCENT",
            description = "how much CPU time --auto-converge takes from the guest at first")
    @Nullable
    NumberWord autoConvergeInitial;

    @Option(
            names = "--auto-converge-increment",
            paramLabel = "PERCENT",
            description = "how much more it takes each time that this was not enough")
    @Nullable
    NumberWord autoConvergeIncrement;

    @Option(
            names = "--persistent-xml",
            paramLabel = "FILE",
            description = "a file with the definition that the destination keeps")
    @Nullable
    String persistentXml;
}
