package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what kinds of values are called, so that messages need not show regular expressions. */
final class ValueKindsEmitter {
    private ValueKindsEmitter() {}

    static TypeSpec emit(Map<String, String> kinds) {
        return TypeSpec.classBuilder("ValueKinds")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("What the grammar calls the values that match a regular expression.\n")
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Map.class), ModelTypes.STRING, ModelTypes.STRING),
                                "BY_PATTERN",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(CodeBlock.builder()
                                .add("$T.ofEntries(\n", Map.class)
                                .add(kinds.entrySet().stream()
                                        .map(kind -> CodeBlock.of(
                                                "$T.entry($S, $S)", Map.class, kind.getKey(), kind.getValue()))
                                        .collect(CodeBlock.joining(",\n")))
                                .add(")")
                                .build())
                        .build())
                .build();
    }
}
