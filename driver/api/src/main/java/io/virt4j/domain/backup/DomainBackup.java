package io.virt4j.domain.backup;

import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Backups of the disks of a running domain. */
public interface DomainBackup {
    /**
     * Begins a backup, which goes on in the background. In push mode the host writes it and it ends by itself; in pull mode
     * the host serves it by NBD, and it ends when the domain's job is aborted.
     *
     * @param backup a {@code domainbackup} document
     * @param checkpoint a {@code domaincheckpoint} document, of a checkpoint to create at the same point in time; null for
     *     none (virDomainBackupBegin)
     */
    default void backupBegin(XmlText backup, @Nullable XmlText checkpoint, Set<BackupBeginFlag> flags) {
        throw VirtException.notSupported("virDomainBackupBegin");
    }

    /** Begins a backup without a checkpoint. (virDomainBackupBegin) */
    default void backupBegin(XmlText backup) {
        backupBegin(backup, null, Set.of());
    }

    /**
     * The XML of the backup that runs, with what the host chose. (virDomainBackupGetXMLDesc)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if none runs
     */
    default String backupXml() {
        throw VirtException.notSupported("virDomainBackupGetXMLDesc");
    }
}
