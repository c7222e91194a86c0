package io.virt4j.cli.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * A command as its class declares it.
 *
 * @param names the name, and the aliases behind it, which lists leave out; a subcommand's name begins with its command's
 * @param description sentences, of which the first is the summary
 * @param hidden whether lists and completion leave it out
 * @param examples command lines, and comments that start with {@code #}
 * @param group the group that its package declares
 * @param dialect whether it is parsed as virsh parses; else picocli parses its words
 * @param ownProcess whether it has to run in the process of who calls it
 * @param subcommands those of a command that picocli parses
 */
record CommandDeclaration(
        String className,
        String packageName,
        List<String> names,
        List<String> description,
        boolean hidden,
        List<String> examples,
        Group group,
        boolean dialect,
        boolean ownProcess,
        List<OptionDeclaration> options,
        List<CommandDeclaration> subcommands) {
    private static final String DIALECT_COMMAND = "io.virt4j.cli.DialectCommand";
    private static final String GROUP = "io.virt4j.cli.CommandGroup";

    /** A group of commands in the help. */
    record Group(String title, String keyword) implements Comparable<Group> {
        /** As virsh's help has them; those that virsh does not have stand last. */
        private static final List<String> ORDER = List.of(
                "domain",
                "monitor",
                "events",
                "host",
                "checkpoint",
                "interface",
                "filter",
                "network",
                "nodedev",
                "secret",
                "snapshot",
                "backup",
                "pool",
                "volume",
                "virsh");

        private int place() {
            int place = ORDER.indexOf(keyword);
            return place < 0 ? ORDER.size() : place;
        }

        @Override
        public int compareTo(Group other) {
            int byPlace = Integer.compare(place(), other.place());
            return byPlace != 0 ? byPlace : keyword.compareTo(other.keyword);
        }
    }

    static CommandDeclaration read(TypeElement type, ProcessingEnvironment environment) {
        return read(type, "", environment);
    }

    private static CommandDeclaration read(TypeElement type, String prefix, ProcessingEnvironment environment) {
        Command command = type.getAnnotation(Command.class);
        List<String> names = new ArrayList<>();
        names.add(prefix + command.name());
        names.addAll(List.of(command.aliases()));
        if (command.description().length == 0) {
            throw new IllegalArgumentException("the command has no description");
        }
        List<CommandDeclaration> subcommands = subcommands(type).stream()
                .map(subcommand -> read(subcommand, prefix + command.name() + " ", environment))
                .toList();
        return new CommandDeclaration(
                type.getSimpleName().toString(),
                environment
                        .getElementUtils()
                        .getPackageOf(type)
                        .getQualifiedName()
                        .toString(),
                List.copyOf(names),
                List.of(command.description()),
                command.hidden(),
                List.of(command.footer()),
                group(type, environment),
                OptionFields.lineage(type).stream()
                        .anyMatch(t -> t.getQualifiedName().contentEquals(DIALECT_COMMAND)),
                OptionFields.lineage(type).stream()
                        .anyMatch(ancestor -> OptionFields.hasAnnotation(ancestor, OptionFields.OWN_PROCESS)),
                List.copyOf(OptionFields.of(type, "")),
                subcommands);
    }

    /** The classes that picocli finds behind a command's own name. */
    static List<TypeElement> subcommands(TypeElement type) {
        try {
            type.getAnnotation(Command.class).subcommands();
            throw new IllegalStateException("classes of sources cannot be loaded");
        } catch (MirroredTypesException e) {
            return e.getTypeMirrors().stream()
                    .map(mirror -> (TypeElement) ((DeclaredType) mirror).asElement())
                    .toList();
        }
    }

    String syntaxClass() {
        return packageName + "." + className + "Syntax";
    }

    String name() {
        return names.get(0);
    }

    /** The first sentence without its full stop, as lists have it. */
    String summary() {
        String sentence = description.get(0);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Group group(TypeElement type, ProcessingEnvironment environment) {
        for (var mirror : environment.getElementUtils().getPackageOf(type).getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(GROUP)) {
                String title = null;
                String keyword = null;
                for (var entry : mirror.getElementValues().entrySet()) {
                    String value = String.valueOf(entry.getValue().getValue());
                    if (entry.getKey().getSimpleName().contentEquals("title")) {
                        title = value;
                    } else {
                        keyword = value;
                    }
                }
                return new Group(required(title), required(keyword));
            }
        }
        throw new IllegalArgumentException("the command's package has no @CommandGroup");
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("@CommandGroup needs a title and a keyword");
        }
        return value;
    }
}
