package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.migration.MigrateMaxSpeedFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the most that a migration moves, in MiB a second. */
@Command(name = "migrate-getspeed", description = "Print how many MiB a second a migration of a domain may move.")
final class MigrateGetSpeed extends DomainCommand {
    private static final int MEBIBYTE = 1 << 20;

    @Option(names = "--postcopy", description = "print that of the post-copy phase")
    boolean postcopy;

    @Override
    protected void run(Domain found, Session session) {
        long speed = found.migrateMaxSpeed(postcopy ? Set.of(MigrateMaxSpeedFlag.POSTCOPY) : Set.of())
                .bytes();
        session.out().line(Long.toString(speed / MEBIBYTE));
    }
}
