package io.virt4j.cli.snapshot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotRevertFlag;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Take a domain back to a snapshot. */
@Command(
        name = "snapshot-revert",
        description = {
            "Take a domain back to what it was when a snapshot was taken.",
            "What has happened since is lost, unless there is a snapshot of it."
        },
        footer = "jvirsh snapshot-revert web before-update --running")
final class SnapshotRevert extends SnapshotCommand {
    @Option(names = "--running", description = "let the domain run afterwards, whatever it did then")
    boolean running;

    @Option(names = "--paused", description = "leave the domain paused afterwards, whatever it did then")
    boolean paused;

    @Option(names = "--force", description = "go back even where the host finds that risky")
    boolean force;

    @Option(names = "--reset-nvram", description = "begin with the firmware's variables as their template has them")
    boolean resetNvram;

    @Override
    void run(Snapshot snapshot, Session session) throws CommandFailed {
        EnumSet<SnapshotRevertFlag> flags = EnumSet.noneOf(SnapshotRevertFlag.class);
        add(flags, running, SnapshotRevertFlag.RUNNING);
        add(flags, paused, SnapshotRevertFlag.PAUSED);
        add(flags, resetNvram, SnapshotRevertFlag.RESET_NVRAM);
        String name = snapshot.name();
        try {
            revert(snapshot, flags);
        } catch (VirtException e) {
            throw new CommandFailed("Failed to revert snapshot " + name, e.getMessage());
        }
        session.out().notice("Domain snapshot " + name + " reverted\n");
    }

    /** By force only where there is no other way: hosts that are older than the flag refuse it. */
    private void revert(Snapshot snapshot, EnumSet<SnapshotRevertFlag> flags) {
        try {
            snapshot.revert(flags);
        } catch (VirtException e) {
            if (!force || !e.code().equals(ErrorCode.SNAPSHOT_REVERT_RISKY)) {
                throw e;
            }
            flags.add(SnapshotRevertFlag.FORCE);
            snapshot.revert(flags);
        }
    }
}
