package io.virt4j.cli.completion;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.Option;
import io.virt4j.cli.dialect.Syntax;
import io.virt4j.cli.dialect.TypedCommand;
import io.virt4j.cli.dialect.TypedLine;
import io.virt4j.xml.XmlException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The words that can be meant by the last word of a line, as far as it was typed. */
public final class Completion {
    private final TypedLine line;
    private final Session session;

    private Completion(TypedLine line, Session session) {
        this.line = line;
        this.session = session;
    }

    /** The words, in virsh's order where virsh has one; none where nobody can tell. */
    public static List<String> of(TypedLine line, Session session) {
        return new Completion(line, session).words();
    }

    /** Whether the last word may be the name of a file, for all that is known of the option that it is for. */
    public static boolean mayBeFile(TypedLine line) {
        Syntax syntax =
                line.words().isEmpty() ? null : CommandTable.find(line.words().get(0));
        if (syntax == null || !(syntax.declaration() instanceof DialectCommand)) {
            return syntax != null;
        }
        TypedCommand command = new TypedCommand(syntax, line.words());
        Option option = command.awaiting() != null ? command.awaiting() : command.nameless();
        return option != null && !option.takesNumber() && OptionValues.of(command.name(), option.name()) == null;
    }

    private List<String> words() {
        if (line.words().isEmpty()) {
            return startingAlike(CommandTable.names().stream());
        }
        Syntax syntax = CommandTable.find(line.words().get(0));
        if (syntax == null) {
            return List.of();
        }
        if (!(syntax.declaration() instanceof DialectCommand)) {
            return ofOurs(new CommandLine(syntax.declaration()));
        }
        TypedCommand command = new TypedCommand(syntax, line.words());
        if (command.awaiting() != null) {
            return values(command, command.awaiting());
        }
        // A name could be any word's beginning: as long as there is none, virsh tells what there is to name.
        if (line.last().isEmpty() || line.last().startsWith("--")) {
            return startingAlike(command.options().stream().map(option -> "--" + option.name()));
        }
        return values(command, command.nameless());
    }

    /** What picocli knows of a command of our own. */
    private List<String> ofOurs(CommandLine root) {
        CommandLine command = root;
        for (String word : line.words()) {
            command = command.getSubcommands().getOrDefault(word, command);
        }
        Stream<String> options = command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(CommandLine.Model.OptionSpec::longestName);
        return startingAlike(Stream.concat(command.getSubcommands().keySet().stream(), options));
    }

    private List<String> values(TypedCommand command, @Nullable Option option) {
        Candidates candidates = option == null ? null : OptionValues.of(command.name(), option.name());
        if (candidates == null) {
            return List.of();
        }
        try {
            Stream<String> words = candidates.source().words(command, session);
            return startingAlike(candidates.inList() ? afterComma(words) : words);
        } catch (CommandFailed | VirtException | XmlException e) {
            return List.of(); // Who presses the tabulator asked for no errors.
        }
    }

    /** Behind the last comma there can be what is not before it. */
    private Stream<String> afterComma(Stream<String> words) {
        String before = line.last().substring(0, line.last().lastIndexOf(',') + 1);
        List<String> used = List.of(before.split(","));
        return words.filter(word -> !used.contains(word)).map(word -> before + word);
    }

    private List<String> startingAlike(Stream<String> words) {
        return words.filter(word -> word.startsWith(line.last())).toList();
    }
}
