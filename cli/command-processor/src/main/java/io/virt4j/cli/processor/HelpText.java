package io.virt4j.cli.processor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code help} prints, whole: the program's options, then the groups, then each command. A line that starts with
 * {@code @} begins a part.
 */
final class HelpText {
    private static final int LINE = 78;
    private static final int WIDEST_HEAD = 29;
    private static final int OPTION_WIDTH = 24;

    private HelpText() {}

    static String of(Program program) {
        StringBuilder text = new StringBuilder("@options\n");
        program.options().forEach(option -> text.append(row(head(option), option.description())));
        program.groups()
                .forEach((group, commands) -> text.append("@group ")
                        .append(group.keyword())
                        .append(' ')
                        .append(group.title())
                        .append('\n')
                        .append(table(commands, CommandDeclaration::name, CommandDeclaration::summary, WIDEST_HEAD)));
        program.commands().forEach(command -> append(command, text));
        program.hidden().forEach(command -> append(command, text));
        return text.toString();
    }

    private static void append(CommandDeclaration command, StringBuilder text) {
        text.append("@command ").append(String.join("|", command.names())).append('\n');
        section("NAME", "    " + command.name() + " - " + command.summary() + "\n", text);
        section("SYNOPSIS", "    " + Synopsis.of(command) + "\n", text);
        section("DESCRIPTION", wrapped(String.join(" ", command.description())), text);
        if (!command.options().isEmpty()) {
            int width = Math.min(
                    WIDEST_HEAD,
                    command.options().stream()
                            .mapToInt(option -> Synopsis.head(option, command).length())
                            .max()
                            .orElse(0));
            section(
                    "OPTIONS",
                    table(
                            command.options(),
                            option -> Synopsis.head(option, command),
                            OptionDeclaration::description,
                            width),
                    text);
        }
        if (!command.subcommands().isEmpty()) {
            section(
                    "COMMANDS",
                    table(command.subcommands(), CommandDeclaration::name, CommandDeclaration::summary, WIDEST_HEAD),
                    text);
        }
        if (!command.examples().isEmpty()) {
            section(
                    "EXAMPLES",
                    command.examples().stream()
                            .map(line -> "    " + line + "\n")
                            .collect(Collectors.joining()),
                    text);
        }
        command.subcommands().forEach(subcommand -> append(subcommand, text));
    }

    private static void section(String title, String body, StringBuilder text) {
        text.append("  ").append(title).append('\n').append(body).append('\n');
    }

    private static String head(GlobalOption option) {
        String value = option.label().isEmpty()
                ? ""
                : (option.optionalValue() ? "[=" + option.label() + "]" : "=" + option.label());
        String names = String.join(" | ", option.names());
        return (names.startsWith("--") ? "     " : "") + names + value;
    }

    /** A head that is too wide has a line of its own. */
    private static String row(String head, String description) {
        return head.length() < OPTION_WIDTH
                ? ("    %-" + OPTION_WIDTH + "s%s\n").formatted(head, description)
                : "    %s\n    %s%s\n".formatted(head, " ".repeat(OPTION_WIDTH), description);
    }

    private static <T> String table(
            List<T> rows, Function<T, String> head, Function<T, String> description, int width) {
        return rows.stream()
                .map(row -> ("    %-" + width + "s  %s\n").formatted(head.apply(row), description.apply(row)))
                .collect(Collectors.joining());
    }

    /** No line begins with an option, which would look like its description. */
    private static String wrapped(String paragraph) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder("   ");
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + 1 + word.length() > LINE && !word.startsWith("-")) {
                text.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
