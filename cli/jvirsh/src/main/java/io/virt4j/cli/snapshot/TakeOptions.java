package io.virt4j.cli.snapshot;

import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** How to take a snapshot: the options that all commands have which take one. */
final class TakeOptions {
    @Option(names = "--no-metadata", description = "have the host forget it afterwards")
    boolean noMetadata;

    @Option(names = "--halt", description = "stop the domain afterwards")
    boolean halt;

    @Option(names = "--disk-only", description = "of the disks alone, not of memory")
    boolean diskOnly;

    @Option(names = "--reuse-external", description = "write to files that are there already")
    boolean reuseExternal;

    @Option(names = "--quiesce", description = "the guest's agent freezes its filesystems meanwhile")
    boolean quiesce;

    @Option(names = "--atomic", description = "of all disks or of none")
    boolean atomic;

    @Option(names = "--live", description = "the guest runs on meanwhile")
    boolean live;

    @Option(names = "--validate", description = "the XML must be valid by the host's schema")
    boolean validate;

    EnumSet<SnapshotCreateFlag> flags() {
        EnumSet<SnapshotCreateFlag> flags = EnumSet.noneOf(SnapshotCreateFlag.class);
        add(flags, noMetadata, SnapshotCreateFlag.NO_METADATA);
        add(flags, halt, SnapshotCreateFlag.HALT);
        add(flags, diskOnly, SnapshotCreateFlag.DISK_ONLY);
        add(flags, reuseExternal, SnapshotCreateFlag.REUSE_EXT);
        add(flags, quiesce, SnapshotCreateFlag.QUIESCE);
        add(flags, atomic, SnapshotCreateFlag.ATOMIC);
        add(flags, live, SnapshotCreateFlag.LIVE);
        add(flags, validate, SnapshotCreateFlag.VALIDATE);
        return flags;
    }

    private static void add(EnumSet<SnapshotCreateFlag> flags, boolean given, SnapshotCreateFlag flag) {
        if (given) {
            flags.add(flag);
        }
    }
}
