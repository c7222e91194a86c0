package io.virt4j.cli.domain.migration;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.job.AbortJobFlag;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** End what a domain is busy with. */
@Command(name = "domjobabort", description = "End what a domain is busy with.")
final class DomJobAbort extends DomainCommand {
    @Option(names = "--postcopy", description = "also a migration in its post-copy phase; it can be resumed")
    boolean postcopy;

    @Override
    protected void run(Domain found, Session session) {
        found.abortJob(postcopy ? Set.of(AbortJobFlag.POSTCOPY) : Set.of());
    }
}
