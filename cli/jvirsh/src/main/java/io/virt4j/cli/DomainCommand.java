package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.dialect.Numbers;
import io.virt4j.domain.Domain;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one domain, which the user names by id, UUID or name. */
public abstract class DomainCommand extends DialectCommand {
    private static final int UUID_LENGTH = 36;

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
        Domain found = byId(session);
        if (found == null) {
            found = byUuid(session);
        }
        return found != null ? found : byName(session);
    }

    protected final @Nullable Domain byId(Session session) throws CommandFailed {
        int id;
        try {
            id = Numbers.parse(domain);
        } catch (NumberFormatException e) {
            return null;
        }
        if (id < 0) {
            return null;
        }
        session.out().debug(session.commandName(), ": <domain> looks like ID");
        Connection connection = session.connection();
        try {
            return connection.domainById(id);
        } catch (VirtException e) {
            return null;
        }
    }

    protected final @Nullable Domain byUuid(Session session) throws CommandFailed {
        if (domain.length() != UUID_LENGTH) {
            return null;
        }
        session.out().debug(session.commandName(), ": <domain> trying as domain UUID");
        Connection connection = session.connection();
        try {
            return connection.domainByUuid(UUID.fromString(domain));
        } catch (IllegalArgumentException | VirtException e) {
            return null;
        }
    }

    protected final @Nullable Domain byName(Session session) throws CommandFailed {
        session.out().debug(session.commandName(), ": <domain> trying as domain NAME");
        Connection connection = session.connection();
        try {
            return connection.domainByName(domain);
        } catch (VirtException e) {
            return null;
        }
    }
}
