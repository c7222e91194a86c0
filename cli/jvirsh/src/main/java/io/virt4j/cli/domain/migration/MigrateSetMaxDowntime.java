package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Set how long a guest may stand still at the end of its live migration. */
@Command(
        name = "migrate-setmaxdowntime",
        description = "Set for how long a guest may stand still at the end of its live migration.")
final class MigrateSetMaxDowntime extends DomainCommand {
    @Option(
            names = "--downtime",
            required = true,
            paramLabel = "MILLISECONDS",
            description = "the time in milliseconds, at least 1")
    NumberWord downtime;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long millis = downtime.toUnsigned();
        if (millis == 0) {
            throw new CommandFailed("migrate: Invalid downtime");
        }
        found.setMigrateMaxDowntime(Duration.ofMillis(millis < 0 ? Long.MAX_VALUE : millis));
    }
}
