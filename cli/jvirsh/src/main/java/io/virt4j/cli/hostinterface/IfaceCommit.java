package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Keep what was changed of the host's interfaces since iface-begin. */
@Command(name = "iface-commit", description = "Keep the changes of the host's network interfaces since iface-begin.")
final class IfaceCommit extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.connection().networkInterfaceChangeCommit();
        session.out().notice("Network config change transaction committed\n");
    }

    @Override
    public String failure() {
        return "Failed to commit network config change transaction";
    }
}
