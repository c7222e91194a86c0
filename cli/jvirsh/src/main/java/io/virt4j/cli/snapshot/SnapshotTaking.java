package io.virt4j.cli.snapshot;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;

/** How a snapshot is taken on hosts of any age. */
final class SnapshotTaking {
    private SnapshotTaking() {}

    /** Takes it; a host that cannot stop the domain with it has it stopped afterwards. */
    static Snapshot run(Domain domain, XmlText xml, EnumSet<SnapshotCreateFlag> flags) throws CommandFailed {
        try {
            return domain.createSnapshot(xml, flags);
        } catch (VirtException e) {
            if (!flags.contains(SnapshotCreateFlag.HALT) || !e.code().equals(ErrorCode.INVALID_ARG)) {
                throw e;
            }
        }
        if (!domain.isPersistent()) {
            throw new CommandFailed("cannot halt after snapshot of transient domain");
        }
        boolean active = domain.isActive();
        EnumSet<SnapshotCreateFlag> others = EnumSet.copyOf(flags);
        others.remove(SnapshotCreateFlag.HALT);
        Snapshot taken = domain.createSnapshot(xml, others);
        if (active) {
            domain.destroy();
        }
        return taken;
    }
}
