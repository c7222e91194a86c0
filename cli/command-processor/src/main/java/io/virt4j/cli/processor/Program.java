package io.virt4j.cli.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The program with all that its declarations say.
 *
 * @param commands in the order of the alphabet
 * @param hidden those that lists and completion leave out
 */
record Program(List<GlobalOption> options, List<CommandDeclaration> commands, List<CommandDeclaration> hidden) {

    static Program of(List<GlobalOption> options, List<CommandDeclaration> declarations) {
        List<CommandDeclaration> commands = new ArrayList<>(declarations);
        commands.sort(Comparator.comparing(CommandDeclaration::name));
        return new Program(
                List.copyOf(options),
                commands.stream().filter(command -> !command.hidden()).toList(),
                commands.stream().filter(CommandDeclaration::hidden).toList());
    }

    Map<CommandDeclaration.Group, List<CommandDeclaration>> groups() {
        Map<CommandDeclaration.Group, List<CommandDeclaration>> groups = new TreeMap<>();
        commands.forEach(command -> groups.computeIfAbsent(command.group(), group -> new ArrayList<>())
                .add(command));
        return groups;
    }
}
