package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Print what the host is and which guests it can run, as XML. */
@Command(
        name = "capabilities",
        description = "Print the host's processor, memory and security model, and the kinds of guests that it runs, "
                + "as XML.")
final class Capabilities extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.out().line(session.connection().capabilities());
    }

    @Override
    public String failure() {
        return "failed to get capabilities";
    }
}
