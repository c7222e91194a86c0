package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;

/** Print how long a guest may stand still at the end of its live migration. */
@Command(
        name = "migrate-getmaxdowntime",
        description = "Print for how long a guest may stand still at the end of a live migration, in milliseconds.")
final class MigrateGetMaxDowntime extends DomainCommand {
    @Override
    protected void run(Domain found, Session session) {
        session.out().line(Long.toString(found.migrateMaxDowntime().toMillis()));
    }
}
