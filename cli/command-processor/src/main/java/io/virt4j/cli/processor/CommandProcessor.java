package io.virt4j.cli.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypesException;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import picocli.CommandLine.Command;

/** Reads each class annotated with picocli's {@code @Command} and writes its syntax, and the table of them all. */
@SupportedAnnotationTypes("picocli.CommandLine.Command")
public final class CommandProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<CommandDeclaration> commands = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
            Set<String> subcommands = annotated.stream()
                    .flatMap(element -> subcommands(element).stream())
                    .collect(Collectors.toSet());
            for (Element element : annotated) {
                if (isCommand(element) && !subcommands.contains(element.toString())) {
                    declare((TypeElement) element, commands);
                }
            }
        }
        // Nothing that is generated declares a command, so the first round knows them all.
        if (!commands.isEmpty()) {
            write("io.virt4j.cli.dialect.CommandTable", SyntaxSource.table(commands));
            write("io.virt4j.cli.dialect.OwnProcessTable", SyntaxSource.ownProcessTable(commands));
        }
        return false;
    }

    /** The names of the classes that picocli finds behind a command's own name. */
    private static List<String> subcommands(Element element) {
        try {
            element.getAnnotation(Command.class).subcommands();
            throw new IllegalStateException("classes of sources cannot be loaded");
        } catch (MirroredTypesException e) {
            return e.getTypeMirrors().stream().map(TypeMirror::toString).toList();
        }
    }

    /** Other classes may carry picocli's annotation for their help alone. */
    private boolean isCommand(Element element) {
        TypeElement command = processingEnv.getElementUtils().getTypeElement("io.virt4j.cli.Command");
        return element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && processingEnv.getTypeUtils().isAssignable(element.asType(), command.asType());
    }

    private void declare(TypeElement type, List<CommandDeclaration> commands) {
        try {
            CommandDeclaration command = CommandDeclaration.read(type, processingEnv);
            commands.add(command);
            write(command.syntaxClass(), SyntaxSource.syntax(command));
        } catch (IllegalArgumentException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, String.valueOf(e.getMessage()), type);
        }
    }

    private void write(String className, String source) {
        try (Writer file = processingEnv.getFiler().createSourceFile(className).openWriter()) {
            file.write(source);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + className + ": " + e);
        }
    }
}
