package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.AgentTimeout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Say how long to wait for an answer of the agent in a guest. */
@Command(
        name = "guest-agent-timeout",
        description = "Set how long commands wait for an answer of the agent in a guest.")
final class GuestAgentTimeout extends DomainCommand {
    @NamedOnly
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "how many seconds; 0 to wait not at all, -1 for the host's own time, -2 (the default) for as "
                    + "long as it takes")
    @Nullable
    NumberWord timeout;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        found.setAgentResponseTimeout(timeout == null ? AgentTimeout.BLOCK : new AgentTimeout(timeout.toInt()));
    }
}
