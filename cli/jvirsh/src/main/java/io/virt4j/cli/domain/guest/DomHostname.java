package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.HostnameFlag;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the name that a guest has. */
@Command(name = "domhostname", description = "Print the host name that a guest has given itself.")
final class DomHostname extends DomainCommand {
    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "whom to ask: lease, for the DHCP server of a network, or agent")
    @Nullable
    String source;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(source, "source");
        session.out().line(found.hostname(flags()));
    }

    private EnumSet<HostnameFlag> flags() throws CommandFailed {
        if (source == null) {
            return EnumSet.noneOf(HostnameFlag.class);
        }
        return switch (source) {
            case "lease" -> EnumSet.of(HostnameFlag.LEASE);
            case "agent" -> EnumSet.of(HostnameFlag.AGENT);
            default -> throw new CommandFailed("Unknown data source '" + source + "'");
        };
    }

    @Override
    public String failure() {
        return "failed to get hostname";
    }
}
