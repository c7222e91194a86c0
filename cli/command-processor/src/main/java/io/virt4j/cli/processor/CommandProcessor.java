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
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Reads each class annotated with picocli's {@code @Command} and writes its syntax, the table of them all, and their help. */
@SupportedAnnotationTypes("picocli.CommandLine.Command")
public final class CommandProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<CommandDeclaration> commands = new ArrayList<>();
        List<GlobalOption> options = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            List<TypeElement> annotated = ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream()
                    .toList();
            Set<TypeElement> subcommands = annotated.stream()
                    .flatMap(element -> CommandDeclaration.subcommands(element).stream())
                    .collect(Collectors.toSet());
            for (TypeElement element : annotated) {
                if (!isCommand(element)) {
                    options.addAll(GlobalOption.read(element));
                } else if (!subcommands.contains(element)) {
                    declare(element, commands);
                }
            }
        }
        // Nothing that is generated declares a command, so the first round knows them all.
        if (!commands.isEmpty()) {
            write("io.virt4j.cli.dialect.CommandTable", SyntaxSource.table(commands));
            write("io.virt4j.cli.dialect.OwnProcessTable", SyntaxSource.ownProcessTable(commands));
            Program program = Program.of(options, commands);
            CompletionScripts scripts = new CompletionScripts(program);
            writeResource("help.txt", HelpText.of(program));
            writeResource("share/man/man1/jvirsh.1", ManPage.of(program));
            writeResource("share/bash-completion/completions/jvirsh", scripts.bash());
            writeResource("share/zsh/site-functions/_jvirsh", scripts.zsh());
            writeResource("share/fish/vendor_completions.d/jvirsh.fish", scripts.fish());
        }
        return false;
    }

    /** The one other class with the annotation declares the program's own options. */
    private boolean isCommand(TypeElement element) {
        TypeElement command = processingEnv.getElementUtils().getTypeElement("io.virt4j.cli.Command");
        return processingEnv.getTypeUtils().isAssignable(element.asType(), command.asType());
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

    /** Writes a file beside the classes of the program. */
    private void writeResource(String name, String text) {
        try (Writer file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "io.virt4j.cli", name)
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + name + ": " + e);
        }
    }
}
