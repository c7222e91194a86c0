package io.virt4j.cli.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command as its class declares it.
 *
 * @param names the name, and the aliases behind it
 * @param summary the first line of the description
 * @param hidden whether help and completion leave it out
 * @param group the group that its package declares
 * @param dialect whether it is parsed as virsh parses; else picocli parses its words
 * @param ownProcess whether it has to run in the process of who calls it
 * @param options those of its superclasses first, in the order of their fields; those of a mixin where its field is
 */
record CommandDeclaration(
        String className,
        String packageName,
        List<String> names,
        String summary,
        boolean hidden,
        Group group,
        boolean dialect,
        boolean ownProcess,
        List<OptionDeclaration> options) {
    private static final String DIALECT_COMMAND = "io.virt4j.cli.DialectCommand";
    private static final String HIDDEN_NAMES = "io.virt4j.cli.HiddenNames";
    private static final String NAMED_ONLY = "io.virt4j.cli.NamedOnly";
    private static final String OWN_PROCESS = "io.virt4j.cli.OwnProcess";
    private static final String GROUP = "io.virt4j.cli.CommandGroup";

    /** A group of commands in the help. */
    record Group(String title, String keyword) {}

    static CommandDeclaration read(TypeElement type, ProcessingEnvironment environment) {
        Command command = type.getAnnotation(Command.class);
        List<String> names = new ArrayList<>();
        names.add(command.name());
        names.addAll(List.of(command.aliases()));
        boolean dialect =
                lineage(type).stream().anyMatch(t -> t.getQualifiedName().contentEquals(DIALECT_COMMAND));
        List<OptionDeclaration> options = new ArrayList<>();
        if (dialect) {
            options.addAll(optionsOf(type, ""));
        }
        String packageName = environment
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
        return new CommandDeclaration(
                type.getSimpleName().toString(),
                packageName,
                List.copyOf(names),
                command.description()[0],
                command.hidden(),
                group(type, environment),
                dialect,
                lineage(type).stream().anyMatch(ancestor -> hasAnnotation(ancestor, OWN_PROCESS)),
                List.copyOf(options));
    }

    String syntaxClass() {
        return packageName + "." + className + "Syntax";
    }

    private static List<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        TypeMirror mirror = type.asType();
        while (mirror.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
            lineage.addFirst(element);
            mirror = element.getSuperclass();
        }
        return List.copyOf(lineage);
    }

    /**
     * The options of a command, or of a mixin of it.
     *
     * @param holder what leads from the command to the fields: empty, or a mixin's field with a dot behind it
     */
    private static List<OptionDeclaration> optionsOf(TypeElement type, String holder) {
        List<OptionDeclaration> options = new ArrayList<>();
        for (TypeElement ancestor : lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(ancestor.getEnclosedElements())) {
                Option option = field.getAnnotation(Option.class);
                if (option != null) {
                    options.add(new OptionDeclaration(
                            longName(option, field),
                            OptionDeclaration.Kind.ofType(typeName(field)),
                            option.required(),
                            hasAnnotation(field, NAMED_ONLY),
                            hasAnnotation(field, OWN_PROCESS),
                            hiddenNames(field),
                            holder + field.getSimpleName()));
                } else if (field.getAnnotation(Mixin.class) != null) {
                    TypeElement mixin = (TypeElement) ((DeclaredType) field.asType()).asElement();
                    options.addAll(optionsOf(mixin, holder + field.getSimpleName() + "."));
                }
            }
        }
        return options;
    }

    private static String longName(Option option, VariableElement field) {
        for (String name : option.names()) {
            if (name.startsWith("--")) {
                return name.substring(2);
            }
        }
        throw new IllegalArgumentException("option " + field + " has no name that starts with --");
    }

    private static boolean hasAnnotation(Element declared, String annotation) {
        return declared.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(annotation));
    }

    private static List<String> hiddenNames(VariableElement field) {
        List<String> names = new ArrayList<>();
        for (var mirror : field.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(HIDDEN_NAMES)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    ((List<?>) value.getValue())
                            .forEach(name -> names.add((String) ((AnnotationValue) name).getValue()));
                }
            }
        }
        return names;
    }

    /** The field's type without the annotations on it. */
    private static String typeName(VariableElement field) {
        return field.asType().toString().replaceAll("@[\\w.]+\\s+", "");
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
