package io.virt4j.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command of our own, which picocli parses. */
public final class PicocliCommand implements Command {
    private final Command command;
    private final List<String> words;

    public PicocliCommand(Command command, List<String> words) {
        this.command = command;
        this.words = words;
    }

    @Override
    public void run(Session session) throws CommandFailed {
        CommandLine.ParseResult result;
        try {
            result = new CommandLine(command).parseArgs(words.toArray(new String[0]));
        } catch (CommandLine.ParameterException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        }
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        if (result.isUsageHelpRequested()) {
            Help.of(result.commandSpec().qualifiedName(), session.out());
            return;
        }
        ((Command) result.commandSpec().userObject()).run(session);
    }

    @Override
    public @Nullable String failure() {
        return command.failure();
    }
}
