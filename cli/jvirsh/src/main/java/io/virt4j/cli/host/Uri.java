package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Print the URI of the connection. */
@Command(name = "uri", description = "Print the URI of the connection, in the host's own spelling.")
final class Uri extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.out().line(session.connection().uri());
    }

    @Override
    public String failure() {
        return "failed to get URI";
    }
}
