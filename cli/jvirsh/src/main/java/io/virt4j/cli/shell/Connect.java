package io.virt4j.cli.shell;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Connect to another host. */
@OwnProcess
@Command(
        name = "connect",
        description = {
            "Connect to a host, the same or another.",
            "If that fails, the next command connects to the host of before."
        })
final class Connect extends DialectCommand {
    @Option(names = "--name", paramLabel = "URI", description = "the URI of the host; without it, that of before")
    @Nullable
    String name;

    @Option(names = "--readonly", description = "do without the right to change anything")
    boolean readonly;

    @Override
    public void run(Session session) throws CommandFailed {
        session.connect(name, readonly);
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
