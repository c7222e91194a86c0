package io.virt4j.cli.shell;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.completion.OptionValues;
import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.Syntax;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** See that the commands are declared well. */
@Command(name = "self-test", hidden = true, description = "See that the commands are declared well.")
final class SelfTest extends DialectCommand {
    @Option(names = "--completers-missing", description = "print the options whose values nobody can complete")
    boolean completersMissing;

    @Override
    public void run(Session session) throws CommandFailed {
        for (String name : CommandTable.names()) {
            Syntax syntax = CommandTable.find(name);
            if (syntax == null || !syntax.isSound()) {
                throw new CommandFailed("command '" + name + "' is not declared well");
            }
            String missing = syntax.options().stream()
                    .filter(option -> option.takesValue() && !option.takesNumber())
                    .map(io.virt4j.cli.dialect.Option::name)
                    .filter(option -> !OptionValues.has(name, option))
                    .collect(Collectors.joining(", "));
            if (completersMissing && !missing.isEmpty()) {
                session.out().line(name + ": " + missing);
            }
        }
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
