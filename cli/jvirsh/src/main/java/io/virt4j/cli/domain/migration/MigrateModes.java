package io.virt4j.cli.domain.migration;

import io.virt4j.cli.HiddenNames;
import io.virt4j.domain.migration.MigrateFlag;
import java.util.EnumSet;
import picocli.CommandLine.Option;

/** How to migrate: the options that are given or not. */
final class MigrateModes {
    @Option(names = "--live", description = "the guest runs on meanwhile")
    boolean live;

    @Option(names = "--offline", description = "the definition alone, of a domain that does not run")
    boolean offline;

    @Option(names = "--p2p", description = "the source host speaks to the destination by itself")
    boolean p2p;

    @Option(names = "--direct", description = "the hypervisors speak to each other")
    boolean direct;

    @HiddenNames("tunneled")
    @Option(names = "--tunnelled", description = "memory goes through the connection of the hosts")
    boolean tunnelled;

    @Option(names = "--persistent", description = "the destination keeps the definition")
    boolean persistent;

    @Option(names = "--undefinesource", description = "the source forgets the definition")
    boolean undefinesource;

    @Option(names = "--suspend", description = "the domain stays paused at the destination")
    boolean suspend;

    @Option(names = "--copy-storage-all", description = "copy the disks, whole")
    boolean copyStorageAll;

    @Option(names = "--copy-storage-inc", description = "copy the topmost images of the disks")
    boolean copyStorageInc;

    @Option(
            names = "--copy-storage-synchronous-writes",
            description = "the guest waits for its writes to reach the copied disks")
    boolean copyStorageSynchronousWrites;

    @Option(names = "--change-protection", description = "nobody can change the definition meanwhile")
    boolean changeProtection;

    @Option(names = "--unsafe", description = "even if data may be lost")
    boolean unsafe;

    @Option(names = "--verbose", description = "show how far it is")
    boolean verbose;

    @Option(names = "--compressed", description = "compress memory on its way")
    boolean compressed;

    @Option(names = "--auto-converge", description = "slow the guest down until the migration can end")
    boolean autoConverge;

    @Option(names = "--rdma-pin-all", description = "pin all memory before it is moved by RDMA")
    boolean rdmaPinAll;

    @Option(names = "--abort-on-error", description = "a disk error ends the migration")
    boolean abortOnError;

    @Option(names = "--postcopy", description = "allow it to go on at the destination before all memory is there")
    boolean postcopy;

    @Option(names = "--postcopy-after-precopy", description = "have it do so after one round through memory")
    boolean postcopyAfterPrecopy;

    @Option(names = "--postcopy-resume", description = "resume a migration that failed after it did so")
    boolean postcopyResume;

    @Option(names = "--zerocopy", description = "send memory from where it is")
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
