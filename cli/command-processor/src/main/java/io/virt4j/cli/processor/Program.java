package io.virt4j.cli.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The program with all that its declarations say.
 *
 * @param commands each name of a command, an alias too, in the order of the alphabet
 */
record Program(List<GlobalOption> options, List<CommandDeclaration> commands) {

    static Program of(List<GlobalOption> options, List<CommandDeclaration> declarations) {
        List<CommandDeclaration> commands = new ArrayList<>();
        for (CommandDeclaration command : declarations) {
            command.names().forEach(name -> commands.add(command.called(name)));
        }
        commands.sort(Comparator.comparing(CommandDeclaration::name));
        return new Program(List.copyOf(options), List.copyOf(commands));
    }

    Map<CommandDeclaration.Group, List<CommandDeclaration>> groups() {
        Map<CommandDeclaration.Group, List<CommandDeclaration>> groups = new TreeMap<>();
        commands.forEach(command -> groups.computeIfAbsent(command.group(), group -> new ArrayList<>())
                .add(command));
        return groups;
    }
}
