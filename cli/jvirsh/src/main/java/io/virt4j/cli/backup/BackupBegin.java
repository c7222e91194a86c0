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
        description = {
            "Begin a backup of a running domain's disks.",
            "The backup goes on in the background: domjobinfo tells how far it is, domjobabort ends it, "
                    + "and event tells when it is done.",
            "With a checkpoint, a later backup can be of what has changed since."
        },
        footer = "jvirsh backup-begin web --backupxml backup.xml --checkpointxml monday.xml")
final class BackupBegin extends DomainCommand {
    @Option(
            names = "--backupxml",
            paramLabel = "FILE",
            description = "the file with the backup's XML; without it, all disks are copied to files beside theirs")
    @Nullable
    String backupxml;

    @Option(
            names = "--checkpointxml",
            paramLabel = "FILE",
            description = "the file with the XML of a checkpoint to create at the same moment")
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
