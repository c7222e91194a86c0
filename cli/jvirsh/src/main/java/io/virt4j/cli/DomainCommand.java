package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.Domain;
import io.virt4j.VirtException;
import io.virt4j.cli.dialect.Numbers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one domain, which the user names by id, UUID or name. */
public abstract class DomainCommand extends DialectCommand {
    private static final int UUID_LENGTH = 36;

    @Option(names = "--domain", required = true, paramLabel = "DOMAIN", description = "the domain's name, id or UUID")
    public String domain;

    @Override
    public final void run(Session session) throws CommandFailed {
        checkOptions();
        refuseEmpty(domain, "domain");
        run(find(session.connection()), session);
    }

    /** Refuses options that do not go together, before the domain is looked up. */
    protected void checkOptions() throws CommandFailed {}

    /** Runs the command on the domain that was found. */
    protected abstract void run(Domain found, Session session) throws CommandFailed;

    /** The domain as the user named it, in quotes. */
    protected final String named() {
        return "'" + domain + "'";
    }

    private Domain find(Connection connection) throws CommandFailed {
        Domain found = find(connection, domain);
        if (found == null) {
            throw new CommandFailed("failed to get domain " + named());
        }
        return found;
    }

    /** Looks a domain up as virsh does; override to take fewer kinds of names. */
    protected @Nullable Domain find(Connection connection, String name) {
        Domain found = byId(connection, name);
        if (found == null) {
            found = byUuid(connection, name);
        }
        return found != null ? found : byName(connection, name);
    }

    protected static @Nullable Domain byId(Connection connection, String name) {
        int id;
        try {
            id = Numbers.parse(name);
        } catch (NumberFormatException e) {
            return null;
        }
        try {
            return id < 0 ? null : connection.domainById(id);
        } catch (VirtException e) {
            return null;
        }
    }

    protected static @Nullable Domain byUuid(Connection connection, String name) {
        if (name.length() != UUID_LENGTH) {
            return null;
        }
        try {
            return connection.domainByUuid(UUID.fromString(name));
        } catch (IllegalArgumentException | VirtException e) {
            return null;
        }
    }

    protected static @Nullable Domain byName(Connection connection, String name) {
        try {
            return connection.domainByName(name);
        } catch (VirtException e) {
            return null;
        }
    }
}
