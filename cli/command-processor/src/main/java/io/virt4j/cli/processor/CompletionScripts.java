package io.virt4j.cli.processor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the frames of the shells' completion scripts are filled with. */
final class CompletionScripts {
    private static final String IN_CASE = "        ";

    private final Program program;

    CompletionScripts(Program program) {
        this.program = program;
    }

    String bash() {
        return Frame.read("jvirsh.bash")
                .lines("# @OPTIONS@", commands(command -> {
                    String options = command.options().stream()
                            .map(option -> marked(option, command))
                            .collect(Collectors.joining(" "));
                    return options.isEmpty() ? "" : IN_CASE + command.name() + ") echo \"" + options + "\" ;;\n";
                }))
                .words(
                        "@COMMANDS@",
                        program.commands().stream()
                                .map(CommandDeclaration::name)
                                .toList())
                .words(
                        "@GLOBALS@",
                        program.options().stream()
                                .flatMap(option -> option.names().stream())
                                .toList())
                .words(
                        "@GROUPS@",
                        program.groups().keySet().stream()
                                .map(CommandDeclaration.Group::keyword)
                                .toList())
                .words("@VALUED@", valued())
                .text();
    }

    String zsh() {
        return Frame.read("_jvirsh")
                .lines(
                        "# @OPTIONS@",
                        commands(command -> IN_CASE + command.name() + ") options=("
                                + command.options().stream()
                                        .map(option ->
                                                quoted(marked(option, command) + ":" + option.description(), "'\\''"))
                                        .collect(Collectors.joining(" "))
                                + ") ;;\n"))
                .lines(
                        "# @COMMANDS@",
                        commands(command -> IN_CASE + quoted(command.name() + ":" + command.summary(), "'\\''") + "\n"))
                .lines("# @GLOBALS@", globals((name, text) -> IN_CASE + quoted(name + ":" + text, "'\\''") + "\n"))
                .lines("# @GROUPS@", groups((name, text) -> IN_CASE + quoted(name + ":" + text, "'\\''") + "\n"))
                .words("@VALUED@", valued())
                .text();
    }

    String fish() {
        return Frame.read("jvirsh.fish")
                .lines(
                        "# @OPTIONS@",
                        commands(command -> command.options().stream()
                                .map(option ->
                                        IN_CASE + "    echo " + fish(marked(option, command), option.description()))
                                .collect(Collectors.joining("", IN_CASE + "case " + command.name() + "\n", ""))))
                .lines("# @COMMANDS@", commands(command -> "    echo " + fish(command.name(), command.summary())))
                .lines("# @GLOBALS@", globals((name, text) -> "    echo " + fish(name, text)))
                .lines("# @GROUPS@", groups((name, text) -> "    echo " + fish(name, text)))
                .words("@VALUED@", valued())
                .text();
    }

    private String commands(Function<CommandDeclaration, String> line) {
        return program.commands().stream().map(line).collect(Collectors.joining());
    }

    private interface Line {
        String of(String name, String text);
    }

    private String globals(Line line) {
        return program.options().stream()
                .flatMap(option -> option.names().stream().map(name -> line.of(name, option.description())))
                .collect(Collectors.joining());
    }

    private String groups(Line line) {
        return program.groups().keySet().stream()
                .map(group -> line.of(group.keyword(), "all commands: " + group.title()))
                .collect(Collectors.joining());
    }

    /** The global options whose value may be the next word. */
    private List<String> valued() {
        return program.options().stream()
                .filter(option -> option.takesValue() && !option.optionalValue())
                .flatMap(option -> option.names().stream())
                .toList();
    }

    /** The name with the marks that the frames explain. */
    private static String marked(OptionDeclaration option, CommandDeclaration command) {
        if (option.name().isEmpty()) {
            return "FILE";
        }
        return switch (option.kind()) {
            case FLAG -> "--" + option.name();
            case WORDS -> "--" + option.name() + "=...";
            default -> "--" + option.name() + (option.namedOnly() || !command.dialect() ? "==" : "=");
        };
    }

    private static String fish(String name, String text) {
        return quoted(name, "\\'") + "\\t" + quoted(text.replace("\\", "\\\\"), "\\'") + "\n";
    }

    private static String quoted(String text, String quote) {
        return "'" + text.replace("'", quote) + "'";
    }
}
