package io.virt4j.cli;

import io.virt4j.domain.Domain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one domain, which the user names by id, UUID or name. */
public abstract class DomainCommand extends DialectCommand {
    @Option(names = "--domain", required = true, paramLabel = "DOMAIN", description = "the domain's name, id or UUID")
    public String domain;

    @Override
    public void run(Session session) throws CommandFailed {
        checkOptions();
        refuseEmpty(domain, "domain");
        session.out().info(session.commandName(), ": found option <domain>: ", domain);
        Domain found = find(session);
        if (found == null) {
            throw new CommandFailed("failed to get domain " + named());
        }
        run(found, session);
    }

    /** Refuses options that do not go together, before the domain is looked up. */
    protected void checkOptions() throws CommandFailed {}

    /** Runs the command on the domain that was found. */
    protected abstract void run(Domain found, Session session) throws CommandFailed;

    /** The domain as the user named it, in quotes. */
    protected final String named() {
        return "'" + domain + "'";
    }

    /** Looks the domain up as virsh does; override to take fewer kinds of names. Null if there is none. */
    protected @Nullable Domain find(Session session) throws CommandFailed {
        return new DomainLookup(domain, session).byAnything();
    }

    protected final @Nullable Domain byId(Session session) throws CommandFailed {
        return new DomainLookup(domain, session).byId();
    }

    protected final @Nullable Domain byUuid(Session session) throws CommandFailed {
        return new DomainLookup(domain, session).byUuid();
    }

    protected final @Nullable Domain byName(Session session) throws CommandFailed {
        return new DomainLookup(domain, session).byName();
    }
}
