package io.virt4j.cli.processor;

import io.virt4j.cli.processor.OptionDeclaration.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that the fields of a class declare: those of its superclasses first, those of a mixin in its place. */
final class OptionFields {
    private static final String HIDDEN_NAMES = "io.virt4j.cli.HiddenNames";
    private static final String NAMED_ONLY = "io.virt4j.cli.NamedOnly";
    static final String OWN_PROCESS = "io.virt4j.cli.OwnProcess";

    private OptionFields() {}

    /**
     * The options of a command, or of a mixin of it.
     *
     * @param holder what leads from the command to the fields: empty, or a mixin's field with a dot behind it
     */
    static List<OptionDeclaration> of(TypeElement type, String holder) {
        List<OptionDeclaration> options = new ArrayList<>();
        for (TypeElement ancestor : lineage(type)) {
            for (VariableElement field : ElementFilter.fieldsIn(ancestor.getEnclosedElements())) {
                Option option = field.getAnnotation(Option.class);
                Parameters parameters = field.getAnnotation(Parameters.class);
                if (option != null && !option.usageHelp()) {
                    options.add(option(option, field, holder));
                } else if (parameters != null && !parameters.hidden()) {
                    options.add(parameters(parameters, field));
                } else if (field.getAnnotation(Mixin.class) != null) {
                    TypeElement mixin = (TypeElement) ((DeclaredType) field.asType()).asElement();
                    options.addAll(of(mixin, holder + field.getSimpleName() + "."));
                }
            }
        }
        return options;
    }

    static List<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        TypeMirror mirror = type.asType();
        while (mirror.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
            lineage.addFirst(element);
            mirror = element.getSuperclass();
        }
        return List.copyOf(lineage);
    }

    private static OptionDeclaration option(Option option, VariableElement field, String holder) {
        Kind kind = Kind.ofType(typeName(field));
        return new OptionDeclaration(
                longName(option, field),
                kind,
                kind == Kind.FLAG ? "" : label(option.paramLabel(), field),
                description(option.description(), field),
                option.required(),
                hasAnnotation(field, NAMED_ONLY),
                hasAnnotation(field, OWN_PROCESS),
                hiddenNames(field),
                holder + field.getSimpleName());
    }

    private static OptionDeclaration parameters(Parameters parameters, VariableElement field) {
        return new OptionDeclaration(
                "",
                Kind.ofType(typeName(field)),
                label(parameters.paramLabel(), field),
                description(parameters.description(), field),
                !parameters.arity().startsWith("0"),
                false,
                false,
                List.of(),
                field.getSimpleName().toString());
    }

    private static String longName(Option option, VariableElement field) {
        for (String name : option.names()) {
            if (name.startsWith("--")) {
                return name.substring(2);
            }
        }
        throw new IllegalArgumentException("option " + field + " has no name that starts with --");
    }

    private static String label(String label, VariableElement field) {
        if (label.isEmpty()) {
            throw new IllegalArgumentException("option " + field + " has no paramLabel");
        }
        return label;
    }

    private static String description(String[] lines, VariableElement field) {
        if (lines.length == 0) {
            throw new IllegalArgumentException("option " + field + " has no description");
        }
        return String.join(" ", lines);
    }

    static boolean hasAnnotation(Element declared, String annotation) {
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
}
