package io.virt4j.cli.processor;

import io.virt4j.cli.processor.OptionDeclaration.Kind;
import java.util.Locale;
import java.util.stream.Collectors;

/** The commands and options for the frame of the manual page, in man's macros. */
final class ManPage {
    private ManPage() {}

    static String of(Program program) {
        String options = program.options().stream().map(ManPage::option).collect(Collectors.joining());
        String commands = program.groups().entrySet().stream()
                .map(group -> ".SS " + escape(group.getKey().title()) + " ("
                        + group.getKey().keyword() + ")\n"
                        + group.getValue().stream().map(ManPage::command).collect(Collectors.joining()))
                .collect(Collectors.joining());
        return Frame.read("jvirsh.1")
                .lines(".\\\" @OPTIONS@", options)
                .lines(".\\\" @COMMANDS@", commands)
                .text();
    }

    private static String option(GlobalOption option) {
        String label = italic(option.label());
        String head = option.names().stream()
                .map(name -> bold(name)
                        + (label.isEmpty()
                                ? ""
                                : option.optionalValue()
                                        ? "[=" + label + "]"
                                        : (name.startsWith("--") ? "=" : " ") + label))
                .collect(Collectors.joining(", "));
        return ".TP\n" + head + "\n" + sentence(option.description());
    }

    private static String command(CommandDeclaration command) {
        StringBuilder text = new StringBuilder(".PP\n").append(bold(command.name()));
        if (!command.subcommands().isEmpty()) {
            text.append(' ').append(italic("COMMAND"));
        }
        for (OptionDeclaration option : command.options()) {
            text.append('\n').append(synopsis(option));
        }
        text.append("\n.RS 4\n.PP\n").append(line(String.join(" ", command.description())));
        for (OptionDeclaration option : command.options()) {
            text.append(".TP\n").append(head(option)).append('\n').append(sentence(option.description()));
        }
        if (!command.examples().isEmpty()) {
            text.append(".PP\n.nf\n");
            command.examples().forEach(example -> text.append(line(example)));
            text.append(".fi\n");
        }
        text.append(".RE\n");
        command.subcommands().forEach(subcommand -> text.append(command(subcommand)));
        return text.toString();
    }

    /** The name of what is required may be left out, and of what takes all words that are left. */
    private static String synopsis(OptionDeclaration option) {
        String dots = option.kind() == Kind.WORDS ? "..." : "";
        if (option.required() || option.kind() == Kind.WORDS) {
            String value = italic(
                    option.name().isEmpty() ? option.label() : option.name().toUpperCase(Locale.ROOT));
            return (option.required() ? value : "[" + value + "]") + dots;
        }
        return "[" + head(option) + "]";
    }

    private static String head(OptionDeclaration option) {
        if (option.name().isEmpty()) {
            return italic(option.label());
        }
        String name = bold("--" + option.name());
        return option.kind() == Kind.FLAG ? name : name + " " + italic(option.label());
    }

    /** Descriptions of options begin small and have no full stop. */
    private static String sentence(String description) {
        return line(Character.toUpperCase(description.charAt(0)) + description.substring(1) + ".");
    }

    private static String line(String text) {
        String escaped = escape(text);
        return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
    }

    private static String bold(String text) {
        return "\\fB" + escape(text) + "\\fR";
    }

    private static String italic(String text) {
        return text.isEmpty() ? "" : "\\fI" + escape(text) + "\\fR";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga");
    }
}
