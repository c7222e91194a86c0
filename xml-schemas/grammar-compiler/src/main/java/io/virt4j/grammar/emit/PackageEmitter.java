package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.DocumentShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.EnumerationShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes all classes of one kind of document. */
public final class PackageEmitter {
    private PackageEmitter() {}

    /** Sources in a fixed order; the same grammar gives the same text. */
    public static List<SourceFile> emit(DocumentShape document, String packageName) {
        List<TypeSpec> types = new ArrayList<>();
        for (ElementShape element : document.elements()) {
            types.add(new ElementEmitter(element, document, packageName).emit());
            if (element.items() != null) {
                types.add(itemInterface(element, element.items(), packageName));
            }
        }
        for (EnumerationShape enumeration : document.enumerations()) {
            types.add(EnumerationEmitter.emit(enumeration, packageName));
        }
        List<SourceFile> sources = new ArrayList<>();
        sources.add(PackageInfoEmitter.emit(document, packageName));
        for (TypeSpec type : types) {
            JavaFile file = JavaFile.builder(packageName, type)
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build();
            sources.add(new SourceFile(packageName.replace('.', '/') + "/" + type.name() + ".java", file.toString()));
        }
        return sources;
    }

    private static TypeSpec itemInterface(ElementShape list, String name, String packageName) {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(name)
                .addJavadoc("One item of {@code <$L>}.\n", list.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addMethod(MethodSpec.methodBuilder("node")
                        .addJavadoc("Where this was read; null for one that was made in Java.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(ModelTypes.nullable(ModelTypes.NODE))
                        .build());
        for (ChildShape child : list.children()) {
            builder.addPermittedSubclass(
                    ClassName.get(packageName, Objects.requireNonNull(child.content(), "items have classes")));
        }
        return builder.build();
    }
}
