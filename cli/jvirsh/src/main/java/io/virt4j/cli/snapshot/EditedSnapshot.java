package io.virt4j.cli.snapshot;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.edit.EditedDocument;
import io.virt4j.domain.snapshot.Snapshot;
import io.virt4j.domain.snapshot.SnapshotCreateFlag;
import io.virt4j.domain.snapshot.SnapshotDeleteFlag;
import io.virt4j.domain.snapshot.SnapshotXmlFlag;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import java.util.Set;

/** What the host knows of a snapshot, in the user's editor. */
final class EditedSnapshot implements EditedDocument {
    private final Snapshot snapshot;
    private final String name;
    private final boolean makeCurrent;
    private final boolean mayRename;
    private final boolean mayClone;

    EditedSnapshot(Snapshot snapshot, boolean makeCurrent, boolean mayRename, boolean mayClone) {
        this.snapshot = snapshot;
        this.name = snapshot.name();
        this.makeCurrent = makeCurrent;
        this.mayRename = mayRename;
        this.mayClone = mayClone;
    }

    @Override
    public String xml() {
        return snapshot.xml(Set.of(SnapshotXmlFlag.SECURE));
    }

    @Override
    public String unchanged() {
        return "Snapshot " + name + " XML configuration not changed.\n";
    }

    @Override
    public boolean isWanted() {
        return makeCurrent;
    }

    @Override
    public String define(XmlText changed) throws CommandFailed {
        Snapshot edited = snapshot.domain().createSnapshot(changed, redefinition(xml(), makeCurrent));
        String newName = edited.name();
        if (newName.equals(name)) {
            return "Snapshot " + name + " edited.\n";
        }
        if (mayClone) {
            return "Snapshot " + name + " cloned to " + newName + ".\n";
        }
        forget(mayRename ? snapshot : edited);
        if (!mayRename) {
            throw new CommandFailed("Must use --rename or --clone to change " + name + " to " + newName);
        }
        return "";
    }

    /** How a snapshot of disks alone, or another, is made known anew. */
    static EnumSet<SnapshotCreateFlag> redefinition(String xml, boolean makeCurrent) {
        EnumSet<SnapshotCreateFlag> flags = EnumSet.of(SnapshotCreateFlag.REDEFINE);
        if (makeCurrent) {
            flags.add(SnapshotCreateFlag.CURRENT);
        }
        if (xml.contains("<state>disk-snapshot</state>")) {
            flags.add(SnapshotCreateFlag.DISK_ONLY);
        }
        return flags;
    }

    private static void forget(Snapshot known) throws CommandFailed {
        String name = known.name();
        try {
            known.delete(Set.of(SnapshotDeleteFlag.METADATA_ONLY));
        } catch (VirtException e) {
            throw new CommandFailed(e.getMessage(), "Failed to clean up " + name);
        }
    }
}
