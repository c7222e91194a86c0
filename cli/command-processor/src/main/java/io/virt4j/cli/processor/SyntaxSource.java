package io.virt4j.cli.processor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java source of what is generated. */
final class SyntaxSource {
    private static final String PICOCLI_BINDING = "        return new PicocliCommand(command, values.words(0));\n";

    private SyntaxSource() {}

    /** The syntax of one command: its options in order, and how values reach its fields. */
    static String syntax(CommandDeclaration command) {
        String options = command.options().stream()
                .map(option -> "\n                " + source(option))
                .collect(Collectors.joining(","));
        StringBuilder binding = new StringBuilder();
        for (int i = 0; i < command.options().size(); i++) {
            OptionDeclaration option = command.options().get(i);
            binding.append("        command.%s = values.%s(%d);\n".formatted(option.field(), option.kind().reading, i));
        }
        String bind =
                command.dialect() ? binding.append("        return command;\n").toString() : PICOCLI_BINDING;
        String declared = command.dialect() ? options : "\n                PICOCLI";
        return """
                package %1$s;

                import io.virt4j.cli.Command;
                import io.virt4j.cli.PicocliCommand;
                import io.virt4j.cli.dialect.Option;
                import io.virt4j.cli.dialect.Syntax;
                import io.virt4j.cli.dialect.Values;

                /** The syntax of {@code %2$s}, generated from {@link %3$s}. */
                public final class %3$sSyntax extends Syntax {
                    private %3$sSyntax() {
                        super("%2$s"%4$s);
                    }

                    /** Declared as any syntax, so that Java verifies the table of all without loading them all. */
                    public static Syntax create() {
                        return new %3$sSyntax();
                    }

                    @Override
                    public %3$s declaration() {
                        return new %3$s();
                    }

                    @Override
                    public Command bind(Values values) {
                        %3$s command = new %3$s();
                %5$s    }
                }
                """.formatted(
                        command.packageName(),
                        command.names().get(0),
                        command.className(),
                        declared.isEmpty() ? "" : "," + declared,
                        bind);
    }

    private static String source(OptionDeclaration option) {
        String declared =
                "Option." + option.kind().declaration + "(" + quote(option.name()) + ", " + option.required() + ")";
        String hidden = quoted(option.hiddenNames());
        String named = option.namedOnly() ? declared + ".namedOnly()" : declared;
        return hidden.isEmpty() ? named : named + ".hidden(" + hidden + ")";
    }

    /** All commands by name. */
    static String table(List<CommandDeclaration> commands) {
        String cases = commands.stream()
                .sorted(Comparator.comparing(CommandDeclaration::name))
                .map(command -> "            case %s -> %s.create();\n"
                        .formatted(quoted(command.names()), command.syntaxClass()))
                .collect(Collectors.joining());
        String names = quoted(commands.stream()
                .filter(command -> !command.hidden())
                .map(CommandDeclaration::name)
                .sorted()
                .toList());
        return """
                package io.virt4j.cli.dialect;

                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /** All commands, generated from their declarations. */
                public final class CommandTable {
                    private CommandTable() {}

                    /** The syntax of the command of this name or alias, or null if there is none. */
                    public static @Nullable Syntax find(String name) {
                        return switch (name) {
                %s            default -> null;
                        };
                    }

                    /** The names of all commands that are no secret, in the order of the alphabet. */
                    public static List<String> names() {
                        return List.of(%s);
                    }
                }
                """.formatted(cases, names);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(SyntaxSource::quote).collect(Collectors.joining(", "));
    }

    /** The commands and options that have to run in the process of who calls them. */
    static String ownProcessTable(List<CommandDeclaration> commands) {
        String cases = commands.stream()
                .flatMap(command -> command.ownProcess()
                        ? Stream.of(command.names().get(0))
                        : command.options().stream()
                                .filter(OptionDeclaration::ownProcess)
                                .map(option -> command.names().get(0) + " --" + option.name()))
                .sorted()
                .map(SyntaxSource::quote)
                .collect(Collectors.joining(",\n                        "));
        return """
                package io.virt4j.cli.dialect;

                /** What has to run in the process of who calls it, generated from the commands' declarations. */
                final class OwnProcessTable {
                    private OwnProcessTable() {}

                    /** Whether it contains a command, or one with an option behind it. */
                    static boolean contains(String words) {
                        return switch (words) {
                            case %s -> true;
                            default -> false;
                        };
                    }
                }
                """.formatted(cases);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
