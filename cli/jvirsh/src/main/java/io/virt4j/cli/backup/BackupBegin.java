package io.virt4j.cli.backup;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.backup.BackupBeginFlag;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begin a backup of a running domain's disks, which goes on in the background. */
@Command(
        name = "backup-begin",
        description = "Begin a backup of a running domain's disks, which goes on in the background.")
final class BackupBegin extends DomainCommand {
    @Option(names = "--backupxml", paramLabel = "FILE", description = "a file with the backup's XML; else all disks")
    @Nullable
    String backupxml;

    @Option(
            names = "--checkpointxml",
            paramLabel = "FILE",
            description = "a file with the XML of a checkpoint to create at the same point in time")
    @Nullable
    String checkpointxml;

    @Option(names = "--reuse-external", description = "write to files that are there already")
    boolean reuseExternal;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(backupxml, "backupxml");
        XmlText backup = backupxml == null ? XmlText.of("<domainbackup/>") : InputFile.readXml(backupxml);
        refuseEmpty(checkpointxml, "checkpointxml");
        XmlText checkpoint = checkpointxml == null ? null : InputFile.readXml(checkpointxml);
        found.backupBegin(backup, checkpoint, reuseExternal ? Set.of(BackupBeginFlag.REUSE_EXTERNAL) : Set.of());
        session.out().line("Backup started");
    }
}
