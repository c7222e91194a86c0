package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.EnumerationShape;
import javax.lang.model.element.Modifier;

/** Writes a list of words as a record with a constant for each. */
final class EnumerationEmitter {
    private EnumerationEmitter() {}

    static TypeSpec emit(EnumerationShape shape, Packages packages) {
        ClassName type = packages.of(shape.type());
        TypeSpec.Builder builder = TypeSpec.recordBuilder(type)
                .addJavadoc(Javadoc.of(shape.doc(), "One of a list of words."))
                .addJavadoc("""

                        <p>The constants are the words that this version knows; others are carried as they are.

                        @param value the word as documents have it
                        """)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(ModelTypes.STRING, "value")
                                .build())
                        .build());
        for (EnumerationShape.Word word : shape.words()) {
            builder.addField(FieldSpec.builder(type, word.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Javadoc.of(word.doc(), "The word {@code " + word.value() + "}."))
                    .initializer("new $T($S)", type, word.value())
                    .build());
        }
        return builder.addMethod(MethodSpec.methodBuilder("toString")
                        .addJavadoc("The word as documents have it.\n")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ModelTypes.STRING)
                        .addStatement("return value")
                        .build())
                .build();
    }
}
