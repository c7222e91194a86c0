package io.virt4j.cli.shell;

import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import picocli.CommandLine.Command;

/** Leave jvirsh. */
@Command(name = "quit", description = "Leave the shell, or end a script.")
class Quit extends DialectCommand {
    @Override
    public void run(Session session) {
        session.end();
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
