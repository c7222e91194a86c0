package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Send a signal to a process in a container. */
@Command(name = "send-process-signal", description = "Send a signal to a process in a container.")
final class SendProcessSignal extends DomainCommand {
    @Option(
            names = "--pid",
            required = true,
            paramLabel = "PID",
            description =
                    "the number that the process has in the container; with a minus sign, of a group of processes")
    String pid;

    @Option(
            names = "--signame",
            required = true,
            paramLabel = "SIGNAL",
            description = "the signal: a number, or a name such as term, sigterm or rt1")
    String signal;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long process = new NumberWord("pid", pid).toLong();
        refuseEmpty(signal, "signame");
        found.sendProcessSignal(process, SignalNames.parse(signal));
    }
}
