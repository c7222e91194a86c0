package io.virt4j.cli.processor;

import io.virt4j.cli.processor.OptionDeclaration.Kind;
import java.util.Locale;

/** How commands and options are written in the help: as virsh writes them. */
final class Synopsis {
    private Synopsis() {}

    /** The command with all its options. */
    static String of(CommandDeclaration command) {
        StringBuilder text = new StringBuilder(command.name());
        if (!command.subcommands().isEmpty()) {
            return text.append(" <command>").toString();
        }
        for (OptionDeclaration option : command.options()) {
            text.append(' ').append(of(option, command));
        }
        return text.toString();
    }

    private static String of(OptionDeclaration option, CommandDeclaration command) {
        String head = head(option, command);
        return switch (option.kind()) {
            case FLAG -> "[" + head + "]";
            case WORDS ->
                option.required() ? (head.startsWith("[") ? "{" + head + "}" : head) + "..." : "[" + head + "]...";
            default -> option.required() ? nameless(option) : "[" + head + "]";
        };
    }

    /** An option at the head of its description. */
    static String head(OptionDeclaration option, CommandDeclaration command) {
        if (option.kind() == Kind.FLAG) {
            return "--" + option.name();
        }
        if (option.name().isEmpty() || (option.kind() == Kind.WORDS && isAlone(option, command))) {
            return nameless(option);
        }
        boolean nameMayMiss = option.required() || option.kind() == Kind.WORDS;
        return (nameMayMiss ? "[--" + option.name() + "]" : "--" + option.name()) + " " + value(option);
    }

    /** Whether words without a name can only belong to this option. */
    private static boolean isAlone(OptionDeclaration option, CommandDeclaration command) {
        return command.options().stream().noneMatch(other -> other.takesValue() && !other.equals(option));
    }

    private static String nameless(OptionDeclaration option) {
        String name = option.name().isEmpty() ? option.label().toLowerCase(Locale.ROOT) : option.name();
        return "<" + name + ">";
    }

    private static String value(OptionDeclaration option) {
        return option.kind() == Kind.NUMBER || option.kind() == Kind.NUMBER_WORD ? "<number>" : "<string>";
    }
}
