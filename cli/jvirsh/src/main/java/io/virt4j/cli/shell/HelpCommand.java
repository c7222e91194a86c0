package io.virt4j.cli.shell;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Help;
import io.virt4j.cli.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what commands there are, or what one of them does. */
@Command(
        name = "help",
        description = "Print all commands, those of a group, or what one command does.",
        footer = {"jvirsh help domain", "jvirsh help attach-disk"})
final class HelpCommand extends DialectCommand {
    @Option(
            names = "--command",
            paramLabel = "COMMAND",
            description = "the name of a command, or the keyword of a group")
    @Nullable
    String command;

    @Override
    public void run(Session session) throws CommandFailed {
        if (command == null || command.isEmpty()) {
            Help.ofAll(session.out());
        } else {
            Help.of(command, session.out());
        }
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
