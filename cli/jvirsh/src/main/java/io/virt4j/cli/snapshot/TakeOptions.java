package io.virt4j.cli.snapshot;

import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** How to take a snapshot: the options that all commands have which take one. */
final class TakeOptions {
    @Option(names = "--no-metadata", description = "have the host keep no description of it")
    boolean noMetadata;

    @Option(names = "--halt", description = "leave the domain shut off afterwards")
    boolean halt;

    @Option(names = "--disk-only", description = "take a snapshot of the disks alone, without memory")
    boolean diskOnly;

    @Option(names = "--reuse-external", description = "write to files that are there already")
    boolean reuseExternal;

    @Option(names = "--quiesce", description = "have the guest's agent freeze the file systems meanwhile")
    boolean quiesce;

    @Option(names = "--atomic", description = "take it of all disks or of none")
    boolean atomic;

    @Option(names = "--live", description = "let the guest run while memory is written")
    boolean live;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
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
