package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Print what the host's firmware tells of the machine, as XML. */
@Command(name = "sysinfo", description = "Print what the host's firmware tells about the machine, as XML.")
final class Sysinfo extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.out().print(session.connection().sysinfo());
    }

    @Override
    public String failure() {
        return "failed to get sysinfo";
    }
}
