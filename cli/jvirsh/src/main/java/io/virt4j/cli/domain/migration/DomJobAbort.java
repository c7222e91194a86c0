package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.job.AbortJobFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** End what a domain is busy with. */
@Command(
        name = "domjobabort",
        description = "End the job that keeps a domain busy, such as a migration, a save or a backup.")
final class DomJobAbort extends DomainCommand {
    @Option(
            names = "--postcopy",
            description = "end a migration even in its post-copy phase, from which it can be resumed")
    boolean postcopy;

    @Override
    protected void run(Domain found, Session session) {
        found.abortJob(postcopy ? Set.of(AbortJobFlag.POSTCOPY) : Set.of());
    }
}
