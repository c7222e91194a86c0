package io.virt4j.cli.shell;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.completion.Completion;
import io.virt4j.cli.dialect.TypedLine;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what the last word of a command line can be, for shells that complete words. */
@Command(
        name = "complete",
        hidden = true,
        description = "Print what the last word of a command line can be, for shells that complete words.")
final class Complete extends DialectCommand {
    @Option(names = "--string", paramLabel = "WORD", description = "the words, of which the last may be empty")
    List<String> words;

    @Override
    public void run(Session session) throws CommandFailed {
        if (words.isEmpty()) {
            throw new CommandFailed();
        }
        TypedLine line = TypedLine.of(String.join(" ", words));
        if (line != null) {
            Completion.of(line, session).forEach(session.out()::line);
        }
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
