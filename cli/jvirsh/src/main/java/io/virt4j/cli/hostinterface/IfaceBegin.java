package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Begin to change interfaces of the host, with a way back. */
@Command(
        name = "iface-begin",
        description = {
            "Have the host remember how its network interfaces are set up, before they are changed.",
            "iface-commit keeps what has changed since; iface-rollback, or a restart of the host, takes " + "it back."
        })
final class IfaceBegin extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.connection().networkInterfaceChangeBegin();
        session.out().notice("Network config change transaction started\n");
    }

    @Override
    public String failure() {
        return "Failed to begin network config change transaction";
    }
}
