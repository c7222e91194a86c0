package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.domain.Domain;
import io.virt4j.domain.migration.MigrateMaxSpeedFlag;
import io.virt4j.xml.Memory;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Set the most that a migration moves. */
@Command(name = "migrate-setspeed", description = "Set how many MiB a second a migration of a domain may move.")
final class MigrateSetSpeed extends DomainCommand {
    private static final long MOST_MEBIBYTES = Long.MAX_VALUE >> 20;

    @Option(names = "--bandwidth", required = true, paramLabel = "NUMBER", description = "the number of MiB a second")
    NumberWord bandwidth;

    @Option(names = "--postcopy", description = "set that of the post-copy phase")
    boolean postcopy;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long mebibytes = bandwidth.toWrapping();
        boolean isTooMuch = mebibytes < 0 || mebibytes > MOST_MEBIBYTES;
        found.setMigrateMaxSpeed(
                isTooMuch ? ScaledNumber.memory(-1) : Memory.ofMebibytes(mebibytes),
                postcopy ? Set.of(MigrateMaxSpeedFlag.POSTCOPY) : Set.of());
    }
}
