package io.virt4j.grammar.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ElementShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes which classes there are for a root of a name. */
final class KindsEmitter {
    private KindsEmitter() {}

    static TypeSpec emit(List<ElementShape> elements, Packages packages) {
        Map<String, List<CodeBlock>> views = new LinkedHashMap<>();
        elements.stream()
                .filter(ElementShape::root)
                .forEach(root -> views.computeIfAbsent(root.name().toString(), name -> new ArrayList<>())
                        .add(CodeBlock.of("new $T(root)", packages.of(root.type()))));
        CodeBlock.Builder cases = CodeBlock.builder()
                .add("return switch (root.name().toString()) {\n")
                .indent();
        views.forEach(
                (name, kinds) -> cases.add("case $S -> $T.of($L);\n", name, List.class, CodeBlock.join(kinds, ", ")));
        return TypeSpec.classBuilder("Kinds")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The kinds of documents by the name of their root.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("The root as each kind that has its name; none for a name that no kind has.\n")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(ModelTypes.NODE, "root")
                        .returns(ModelTypes.listOf(ModelTypes.DOCUMENT))
                        .addCode(cases.add("default -> $T.of();\n", List.class)
                                .unindent()
                                .add("};\n")
                                .build())
                        .build())
                .build();
    }
}
