package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Print the id of a domain. */
@Command(name = "domid", description = "Print the number that a running domain has; a dash for one that does not run.")
final class DomId extends DomainCommand {
    @Override
    protected @Nullable Domain find(Session session) throws CommandFailed {
        Domain found = byUuid(session);
        return found != null ? found : byName(session);
    }

    @Override
    protected void run(Domain found, Session session) {
        OptionalInt id = found.id();
        session.out().line(id.isPresent() ? Integer.toString(id.getAsInt()) : "-");
    }
}
