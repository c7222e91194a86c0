package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.Occurs;
import io.virt4j.grammar.shape.ValueType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the class of a whole document has beyond other elements: ways to read it. */
final class RootEmitter {
    private static final ClassName EXCEPTION = ClassName.get("io.virt4j.xml", "XmlException");

    private RootEmitter() {}

    static void emit(ElementShape shape, ClassName self, TypeSpec.Builder type) {
        String root = shape.name().toString();
        type.addMethod(parse(
                self,
                "Reads a file, whose path messages name.",
                CodeBlock.of("read($S, file)", root),
                ParameterSpec.builder(Path.class, "file").build()));
        type.addMethod(parse(
                self,
                "Reads a text.",
                CodeBlock.of("read($S, text)", root),
                ParameterSpec.builder(String.class, "text").build()));
        type.addMethod(parse(
                self,
                "Reads a document in the encoding that it declares.",
                CodeBlock.of("read($S, bytes)", root),
                ParameterSpec.builder(byte[].class, "bytes").build()));
        type.addMethod(parse(
                self,
                "Reads a stream to its end and leaves it open; {@code name} is what messages call the document.",
                CodeBlock.of("read($S, in, name)", root),
                ParameterSpec.builder(InputStream.class, "in").build(),
                ParameterSpec.builder(String.class, "name").build()));
        type.addMethod(checked(shape, self));
    }

    private static MethodSpec parse(ClassName self, String doc, CodeBlock reading, ParameterSpec... parameters) {
        return MethodSpec.methodBuilder("parse")
                .addJavadoc(doc + " Throws {@link $T} where it cannot be used.\n", EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameters(List.of(parameters))
                .returns(self)
                .addStatement("return new $T($L).checked()", self, reading)
                .build();
    }

    /** Asks for each value that every document has; the accessors of such values throw where there is none. */
    private static MethodSpec checked(ElementShape shape, ClassName self) {
        MethodSpec.Builder check = MethodSpec.methodBuilder("checked")
                .addModifiers(Modifier.PRIVATE)
                .returns(self);
        for (AttributeShape attribute : shape.attributes()) {
            if (attribute.required()) {
                check.addStatement("requiredAttribute($S)", attribute.name().toString());
            }
        }
        for (ChildShape child : shape.children()) {
            boolean valued = child.content() == null && child.value() != ValueType.Basic.PRESENCE;
            if (valued && child.occurs() == Occurs.ONCE) {
                check.addStatement("requiredChild($S)", ChildEmitter.name(child));
            }
        }
        return check.addStatement("return this").build();
    }
}
