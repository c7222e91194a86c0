package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Print the name of the host. */
@Command(name = "hostname", description = "Print the host name of the host.")
final class Hostname extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.out().line(session.connection().hostname());
    }

    @Override
    public String failure() {
        return "failed to get hostname";
    }
}
