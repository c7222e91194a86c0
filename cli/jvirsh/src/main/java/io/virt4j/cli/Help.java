package io.virt4j.cli;

import io.virt4j.cli.dialect.CommandSummaries;
import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.Option;
import io.virt4j.cli.dialect.Syntax;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the user can read about the program and its commands, drawn from their declarations. */
public final class Help {
    private static final int NAME_WIDTH = 20;

    private Help() {}

    /** The global options and all commands, by group. */
    public static void ofAll(Output out) {
        out.print(new CommandLine(new Usage()).getUsageMessage());
        for (CommandSummaries group : CommandTable.summaries()) {
            out.print("\n");
            print(group, out);
        }
    }

    /** A command, or a group of them. */
    public static void of(String name, Output out) throws CommandFailed {
        Syntax syntax = CommandTable.find(name);
        if (syntax != null) {
            CommandLine command = new CommandLine(syntax.declaration());
            if (syntax.declaration() instanceof DialectCommand) {
                command.getCommandSpec().usageMessage().customSynopsis(synopsis(syntax, command.getCommandSpec()));
            }
            out.print(command.getUsageMessage());
            return;
        }
        for (CommandSummaries group : CommandTable.summaries()) {
            if (group.keyword().equals(name) || group.title().equals(name)) {
                print(group, out);
                return;
            }
        }
        throw new CommandFailed("command or command group '" + name + "' doesn't exist");
    }

    /** In virsh's dialect an option that takes a value may do without its name. */
    private static String synopsis(Syntax syntax, CommandSpec spec) {
        StringBuilder text = new StringBuilder(syntax.name());
        for (Option option : syntax.options()) {
            String name = "--" + option.name();
            String value = option.takesValue() ? " " + spec.findOption(name).paramLabel() : "";
            if (option.required()) {
                text.append(" [").append(name).append(']').append(value);
            } else {
                text.append(" [").append(name).append(value).append(']');
            }
            text.append(option.takesAllWords() ? "..." : "");
        }
        return text.toString();
    }

    private static void print(CommandSummaries group, Output out) {
        out.line(group.title() + " (help " + group.keyword() + ")");
        for (String[] command : group.commands()) {
            String gap = " ".repeat(Math.max(1, NAME_WIDTH - command[0].length()));
            out.line("  " + command[0] + gap + command[1]);
        }
    }
}
