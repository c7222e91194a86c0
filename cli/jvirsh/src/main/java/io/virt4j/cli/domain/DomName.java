package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Print the name of a domain. */
@Command(name = "domname", description = "Print the name of a domain that is given by its number or UUID.")
final class DomName extends DomainCommand {
    @Override
    protected @Nullable Domain find(Session session) throws CommandFailed {
        Domain found = byId(session);
        return found != null ? found : byUuid(session);
    }

    @Override
    protected void run(Domain found, Session session) {
        session.out().line(found.name());
    }
}
