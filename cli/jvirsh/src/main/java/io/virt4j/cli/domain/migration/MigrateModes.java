package io.virt4j.cli.domain.migration;

import io.virt4j.cli.HiddenNames;
import io.virt4j.domain.migration.MigrateFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** How to migrate: the options that are given or not. */
final class MigrateModes {
    @Option(names = "--live", description = "let the guest run meanwhile")
    boolean live;

    @Option(names = "--offline", description = "move the definition alone, of a domain that does not run")
    boolean offline;

    @Option(names = "--p2p", description = "let the source host speak to the destination by itself")
    boolean p2p;

    @Option(names = "--direct", description = "let the hypervisors speak to each other alone")
    boolean direct;

    @HiddenNames("tunneled")
    @Option(names = "--tunnelled", description = "send memory through the connection between the hosts' daemons")
    boolean tunnelled;

    @Option(names = "--persistent", description = "define the domain at the destination")
    boolean persistent;

    @Option(names = "--undefinesource", description = "remove the definition at the source")
    boolean undefinesource;

    @Option(names = "--suspend", description = "leave the domain paused at the destination")
    boolean suspend;

    @Option(names = "--copy-storage-all", description = "copy the disks as a whole")
    boolean copyStorageAll;

    @Option(
            names = "--copy-storage-inc",
            description = "copy the topmost image of each disk; the images below are at the destination")
    boolean copyStorageInc;

    @Option(
            names = "--copy-storage-synchronous-writes",
            description = "have the guest wait until its writes have reached the copies of the disks")
    boolean copyStorageSynchronousWrites;

    @Option(names = "--change-protection", description = "refuse changes of the definition until the end")
    boolean changeProtection;

    @Option(names = "--unsafe", description = "migrate even where the disks' cache modes may lose data")
    boolean unsafe;

    @Option(names = "--verbose", description = "show the progress")
    boolean verbose;

    @Option(names = "--compressed", description = "compress memory")
    boolean compressed;

    @Option(names = "--auto-converge", description = "slow the guest down step by step until the migration can end")
    boolean autoConverge;

    @Option(names = "--rdma-pin-all", description = "pin all memory before it is moved by RDMA")
    boolean rdmaPinAll;

    @Option(names = "--abort-on-error", description = "end the migration if the guest meets a disk error meanwhile")
    boolean abortOnError;

    @Option(
            names = "--postcopy",
            description = "allow migrate-postcopy, which has the guest go on at the destination before its memory is "
                    + "there")
    boolean postcopy;

    @Option(
            names = "--postcopy-after-precopy",
            description = "do what migrate-postcopy does after one round through memory")
    boolean postcopyAfterPrecopy;

    @Option(names = "--postcopy-resume", description = "resume a migration that has failed in its post-copy phase")
    boolean postcopyResume;

    @Option(names = "--zerocopy", description = "send memory without copying it within the source")
    boolean zerocopy;

    EnumSet<MigrateFlag> flags() {
        EnumSet<MigrateFlag> flags = EnumSet.noneOf(MigrateFlag.class);
        add(flags, live, MigrateFlag.LIVE);
        add(flags, offline, MigrateFlag.OFFLINE);
        add(flags, p2p, MigrateFlag.PEER2PEER);
        add(flags, tunnelled, MigrateFlag.TUNNELLED);
        add(flags, persistent, MigrateFlag.PERSIST_DEST);
        add(flags, undefinesource, MigrateFlag.UNDEFINE_SOURCE);
        add(flags, suspend, MigrateFlag.PAUSED);
        add(flags, copyStorageAll, MigrateFlag.NON_SHARED_DISK);
        add(flags, copyStorageInc, MigrateFlag.NON_SHARED_INC);
        add(flags, copyStorageSynchronousWrites, MigrateFlag.NON_SHARED_SYNCHRONOUS_WRITES);
        add(flags, changeProtection, MigrateFlag.CHANGE_PROTECTION);
        add(flags, unsafe, MigrateFlag.UNSAFE);
        add(flags, compressed, MigrateFlag.COMPRESSED);
        add(flags, autoConverge, MigrateFlag.AUTO_CONVERGE);
        add(flags, rdmaPinAll, MigrateFlag.RDMA_PIN_ALL);
        add(flags, abortOnError, MigrateFlag.ABORT_ON_ERROR);
        add(flags, postcopy, MigrateFlag.POSTCOPY);
        add(flags, postcopyResume, MigrateFlag.POSTCOPY_RESUME);
        add(flags, zerocopy, MigrateFlag.ZEROCOPY);
        return flags;
    }

    private static void add(EnumSet<MigrateFlag> flags, boolean given, MigrateFlag flag) {
        if (given) {
            flags.add(flag);
        }
    }

    /** Whether the copies of disks are waited for, though none are copied. */
    boolean lacksCopiedDisks() {
        return copyStorageSynchronousWrites && !copyStorageAll && !copyStorageInc;
    }
}
