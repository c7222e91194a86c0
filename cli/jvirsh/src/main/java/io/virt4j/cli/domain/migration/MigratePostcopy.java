package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Have a migration go on at the destination at once. */
@Command(name = "migrate-postcopy", description = "Have a migration go on at the destination at once.")
final class MigratePostcopy extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        found.migrateStartPostCopy();
    }
}
