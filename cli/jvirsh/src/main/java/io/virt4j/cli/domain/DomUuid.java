package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Print the UUID of a domain. */
@Command(name = "domuuid", description = "Print the UUID of a domain that is given by its name or number.")
final class DomUuid extends DomainCommand {
    @Override
    protected @Nullable Domain find(Session session) throws CommandFailed {
        Domain found = byId(session);
        return found != null ? found : byName(session);
    }

    @Override
    protected void run(Domain found, Session session) {
        session.out().line(found.uuid().toString());
    }
}
