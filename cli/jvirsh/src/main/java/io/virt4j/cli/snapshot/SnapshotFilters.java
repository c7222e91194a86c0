package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.snapshot.SnapshotListFlag;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which snapshots a list has: the options that pick by what a snapshot is. */
final class SnapshotFilters {
    @Option(names = "--leaves", description = "list those that no other comes from")
    boolean leaves;

    @Option(names = "--no-leaves", description = "list those that others come from")
    boolean noLeaves;

    @Option(
            names = "--metadata",
            description = "list those of which the host keeps a description, without which they are lost")
    boolean metadata;

    @Option(names = "--no-metadata", description = "list those of which the host keeps no description")
    boolean noMetadata;

    @Option(names = "--inactive", description = "list those that were taken while the domain did not run")
    boolean inactive;

    @Option(names = "--active", description = "list those with memory, that were taken while the domain ran")
    boolean active;

    @Option(names = "--disk-only", description = "list those of disks alone, that were taken while the domain ran")
    boolean diskOnly;

    @Option(names = "--internal", description = "list those that are inside the images")
    boolean internal;

    @Option(names = "--external", description = "list those that are in files of their own")
    boolean external;

    EnumSet<SnapshotListFlag> flags() {
        EnumSet<SnapshotListFlag> flags = EnumSet.noneOf(SnapshotListFlag.class);
        if (metadata) {
            flags.add(SnapshotListFlag.METADATA);
        }
        if (noMetadata) {
            flags.add(SnapshotListFlag.NO_METADATA);
        }
        flags.addAll(byKind().values());
        return flags;
    }

    /** Refuses options beside {@code --tree} that would break it into pieces. */
    void refuseWithTree() throws CommandFailed {
        for (String option : byKind().keySet()) {
            throw new CommandFailed("--" + option + " and --tree are mutually exclusive");
        }
    }

    private Map<String, SnapshotListFlag> byKind() {
        Map<String, SnapshotListFlag> given = new LinkedHashMap<>();
        add(given, leaves, "leaves", SnapshotListFlag.LEAVES);
        add(given, noLeaves, "no-leaves", SnapshotListFlag.NO_LEAVES);
        add(given, inactive, "inactive", SnapshotListFlag.INACTIVE);
        add(given, active, "active", SnapshotListFlag.ACTIVE);
        add(given, diskOnly, "disk-only", SnapshotListFlag.DISK_ONLY);
        add(given, internal, "internal", SnapshotListFlag.INTERNAL);
        add(given, external, "external", SnapshotListFlag.EXTERNAL);
        return given;
    }

    private static void add(Map<String, SnapshotListFlag> given, boolean wanted, String option, SnapshotListFlag flag) {
        if (wanted) {
            given.put(option, flag);
        }
    }
}
