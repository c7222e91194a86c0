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
        boolean nameTells = false;
        for (OptionDeclaration option : command.options()) {
            text.append(' ').append(of(option, nameTells));
            nameTells |= option.takesValue();
        }
        return text.toString();
    }

    /** @param nameTells whether words without a name may belong to another option too */
    private static String of(OptionDeclaration option, boolean nameTells) {
        if (option.kind() == Kind.FLAG) {
            return "[--" + option.name() + "]";
        }
        if (option.kind() == Kind.WORDS) {
            String words = nameTells && !option.name().isEmpty()
                    ? "[--" + option.name() + "] " + value(option)
                    : nameless(option);
            if (!option.required()) {
                return "[" + words + "]...";
            }
            return words.startsWith("[") ? "{" + words + "}..." : words + "...";
        }
        return option.required() ? nameless(option) : "[--" + option.name() + " " + value(option) + "]";
    }

    /** An option at the head of its description. */
    static String head(OptionDeclaration option) {
        if (option.kind() == Kind.FLAG) {
            return "--" + option.name();
        }
        if (option.name().isEmpty()) {
            return nameless(option);
        }
        boolean nameMayMiss = option.required() || option.kind() == Kind.WORDS;
        return (nameMayMiss ? "[--" + option.name() + "]" : "--" + option.name()) + " " + value(option);
    }

    private static String nameless(OptionDeclaration option) {
        String name = option.name().isEmpty() ? option.label().toLowerCase(Locale.ROOT) : option.name();
        return "<" + name + ">";
    }

    private static String value(OptionDeclaration option) {
        return option.kind() == Kind.NUMBER || option.kind() == Kind.NUMBER_WORD ? "<number>" : "<string>";
    }
}
