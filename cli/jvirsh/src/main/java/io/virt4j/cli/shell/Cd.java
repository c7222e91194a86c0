package io.virt4j.cli.shell;

import io.virt4j.cli.Caller;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.WorkingDirectory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Go to another directory. */
@Command(
        name = "cd",
        description = {
            "Change the directory in which files without a full path are looked for.",
            "Only in the shell and in scripts."
        })
final class Cd extends DialectCommand {
    @Option(names = "--dir", paramLabel = "DIRECTORY", description = "the directory; without it, the user's home")
    @Nullable
    String dir;

    @Override
    public void run(Session session) throws CommandFailed {
        if (!session.isInteractive()) {
            throw new CommandFailed("cd: command valid only in interactive mode");
        }
        String target = dir == null || dir.isEmpty() ? home() : dir;
        try {
            WorkingDirectory.change(target);
        } catch (IOException e) {
            throw new CommandFailed("cd: " + InputFile.reason(e) + ": " + target);
        }
    }

    private static String home() {
        String home = Caller.current().environment("HOME");
        return home != null ? home : System.getProperty("user.home", "/");
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
