package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a migration go on at the destination at once. */
@Command(
        name = "migrate-postcopy",
        description = {
            "Have a guest go on at the destination of its migration at once.",
            "The rest of its memory follows when it is needed. The migration must have been started with "
                    + "--postcopy."
        })
final class MigratePostcopy extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.migrateStartPostCopy();
    }
}
