package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Take back what was changed of the host's interfaces since iface-begin. */
@Command(
        name = "iface-rollback",
        description = "Take back the changes of the host's network interfaces since iface-begin.")
final class IfaceRollback extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        session.connection().networkInterfaceChangeRollback();
        session.out().notice("Network config change transaction rolled back\n");
    }

    @Override
    public String failure() {
        return "Failed to rollback network config change transaction";
    }
}
