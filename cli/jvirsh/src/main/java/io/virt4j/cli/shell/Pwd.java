package io.virt4j.cli.shell;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.WorkingDirectory;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Print the current directory. */
@Command(name = "pwd", description = "Print the directory in which files without a full path are looked for.")
final class Pwd extends DialectCommand {
    @Override
    public void run(Session session) throws CommandFailed {
        try {
            session.out().line(WorkingDirectory.current().toString());
        } catch (IOException e) {
            throw new CommandFailed("pwd: cannot get current directory: " + InputFile.reason(e));
        }
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
