package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.dialect.Numbers;
import io.virt4j.domain.Domain;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways in which domains are found by what users call them, tried as virsh tries them. */
public final class DomainLookup {
    private static final int UUID_LENGTH = 36;

    /** What debugging output has for the command where a domain is none of its options. */
    private static final String NO_COMMAND = "unknown";

    private final String name;
    private final Session session;
    private final String commandName;

    DomainLookup(String name, Session session) {
        this(name, session, session.commandName());
    }

    private DomainLookup(String name, Session session, String commandName) {
        this.name = name;
        this.session = session;
        this.commandName = commandName;
    }

    /** Looks a domain up that the user named by id, UUID or name. */
    public static Domain find(String name, Session session) throws CommandFailed {
        return orFail(new DomainLookup(name, session, NO_COMMAND).byAnything(), name);
    }

    /** The same for a domain that was given as the option {@code --domain}. */
    public static Domain findOption(String name, Session session) throws CommandFailed {
        DialectCommand.refuseEmpty(name, "domain");
        session.out().info(session.commandName(), ": found option <domain>: ", name);
        return orFail(findQuietly(name, session), name);
    }

    private static Domain orFail(@Nullable Domain found, String name) throws CommandFailed {
        if (found == null) {
            throw new CommandFailed("failed to get domain '" + name + "'");
        }
        return found;
    }

    /** Looks a domain up by id, UUID or name; null if there is none. */
    public static @Nullable Domain findQuietly(String name, Session session) throws CommandFailed {
        return new DomainLookup(name, session).byAnything();
    }

    @Nullable
    Domain byAnything() throws CommandFailed {
        Domain found = byId();
        if (found == null) {
            found = byUuid();
        }
        return found != null ? found : byName();
    }

    @Nullable
    Domain byId() throws CommandFailed {
        if (!Numbers.isNumber(name)) {
            return null;
        }
        int id;
        try {
            id = Numbers.parse(name);
        } catch (NumberFormatException e) {
            return null;
        }
        if (id < 0) {
            return null;
        }
        session.out().debug(commandName, ": <domain> looks like ID");
        Connection connection = session.connection();
        try {
            return connection.domainById(id);
        } catch (VirtException e) {
            return null;
        }
    }

    @Nullable
    Domain byUuid() throws CommandFailed {
        if (name.length() != UUID_LENGTH) {
            return null;
        }
        session.out().debug(commandName, ": <domain> trying as domain UUID");
        Connection connection = session.connection();
        try {
            return connection.domainByUuid(UUID.fromString(name));
        } catch (IllegalArgumentException | VirtException e) {
            return null;
        }
    }

    @Nullable
    Domain byName() throws CommandFailed {
        session.out().debug(commandName, ": <domain> trying as domain NAME");
        Connection connection = session.connection();
        try {
            return connection.domainByName(name);
        } catch (VirtException e) {
            return null;
        }
    }
}
