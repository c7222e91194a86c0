package io.virt4j.cli.domain.qemu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.AgentTimeout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have the agent in a guest run a command of its own. */
@Command(
        name = "qemu-agent-command",
        description = "Send a command in JSON to the agent in a guest, and print its answer.",
        footer = "jvirsh qemu-agent-command web '{\"execute\": \"guest-get-time\"}' --pretty")
final class QemuAgentCommand extends DomainCommand {
    @NamedOnly
    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long to wait for the answer")
    @Nullable
    NumberWord timeout;

    @Option(names = "--async", description = "do not wait for the answer")
    boolean async;

    @Option(names = "--block", description = "wait for the answer for as long as it takes")
    boolean block;

    @Option(names = "--pretty", description = "print the answer with line breaks and indentation")
    boolean pretty;

    @Option(
            names = "--cmd",
            required = true,
            paramLabel = "WORD",
            description = "the command; several words are put together with blanks")
    List<String> words;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String answer = found.qemuAgentCommand(String.join(" ", words), patience());
        session.out().line(pretty ? Json.pretty(answer) : answer);
    }

    private AgentTimeout patience() throws CommandFailed {
        int seconds = timeout == null ? 1 : timeout.toInt();
        if (seconds < 1) {
            throw new CommandFailed("timeout must be positive");
        }
        if ((timeout != null && (async || block)) || (async && block)) {
            throw new CommandFailed("timeout, async and block options are exclusive");
        }
        if (timeout != null) {
            return new AgentTimeout(seconds);
        }
        if (async) {
            return AgentTimeout.NOWAIT;
        }
        return block ? AgentTimeout.BLOCK : AgentTimeout.DEFAULT;
    }
}
