package io.virt4j.cli.backup;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.xpath.XPathOptions;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Print the XML of the backup that runs. */
@Command(name = "backup-dumpxml", description = "Print the XML of the backup that is running.")
final class BackupDumpXml extends DomainCommand {
    @Mixin
    final XPathOptions part = new XPathOptions();

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        part.check();
        part.print(found.backupXml(), session.out());
    }
}
