package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the class of a whole document has beyond other elements: ways to read it. */
final class RootEmitter {
    private RootEmitter() {}

    static void emit(ElementShape shape, ClassName self, TypeSpec.Builder type) {
        type.addAnnotation(ModelTypes.naming("XmlRootElement", shape.name()));
        type.addMethod(parse(
                self,
                "Reads a file, whose path messages name.",
                CodeBlock.of("read($T.class, file)", self),
                ParameterSpec.builder(Path.class, "file").build()));
        type.addMethod(parse(
                self,
                "Reads a text.",
                CodeBlock.of("read($T.class, text.getBytes($T.UTF_8), null)", self, StandardCharsets.class),
                ParameterSpec.builder(String.class, "text").build()));
        type.addMethod(parse(
                self,
                "Reads a document in the encoding that it declares.",
                CodeBlock.of("read($T.class, bytes, null)", self),
                ParameterSpec.builder(byte[].class, "bytes").build()));
        type.addMethod(parse(
                self,
                "Reads a stream to its end and leaves it open; {@code name} is what messages call the document.",
                CodeBlock.of("read($T.class, in, name)", self),
                ParameterSpec.builder(InputStream.class, "in").build(),
                ParameterSpec.builder(String.class, "name").build()));
        type.addMethod(check(shape));
    }

    private static MethodSpec parse(ClassName self, String doc, CodeBlock reading, ParameterSpec... parameters) {
        return MethodSpec.methodBuilder("parse")
                .addJavadoc(
                        doc + " Throws {@link $T} where it cannot be used.\n",
                        ClassName.get("io.virt4j.xml", "XmlException"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameters(List.of(parameters))
                .returns(self)
                .addStatement("return $L", reading)
                .build();
    }

    /** Asks for each value that every document has; the accessors of such values throw where there is none. */
    private static MethodSpec check(ElementShape shape) {
        MethodSpec.Builder check =
                MethodSpec.methodBuilder("check").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        for (AttributeShape attribute : shape.attributes()) {
            if (attribute.required()) {
                check.addStatement("$L()", attribute.accessor());
            }
        }
        for (ChildShape child : shape.children()) {
            if (child.occurs().isRequired() && !child.occurs().isMany() && child.value() != null) {
                check.addStatement("$L()", child.accessor());
            }
        }
        return check.build();
    }
}
