package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the fields and accessors of the elements inside an element. */
final class ChildEmitter {
    private final ElementShape shape;
    private final String packageName;
    private final ClassName self;
    private final TypeSpec.Builder type;

    ChildEmitter(ElementShape shape, String packageName, TypeSpec.Builder type) {
        this.shape = shape;
        this.packageName = packageName;
        this.self = ClassName.get(packageName, shape.className());
        this.type = type;
    }

    static String field(ChildShape child) {
        return child.accessor();
    }

    void emit(ChildShape child) {
        ClassName content = child.content() == null ? ModelTypes.LEAF : ClassName.get(packageName, child.content());
        if (child.occurs().isMany()) {
            type.addField(FieldSpec.builder(ModelTypes.listOf(content), field(child), Modifier.PRIVATE, Modifier.FINAL)
                    .addAnnotation(ModelTypes.naming("XmlElement", child.name()))
                    .initializer("new $T<>(0)", ArrayList.class)
                    .build());
            list(child, content);
            return;
        }
        type.addField(FieldSpec.builder(ModelTypes.nullable(content), field(child), Modifier.PRIVATE)
                .addAnnotation(ModelTypes.naming("XmlElement", child.name()))
                .build());
        ValueType value = child.value();
        if (value == null) {
            element(child, content);
        } else if (value == ValueType.Basic.PRESENCE) {
            presence(child);
        } else {
            value(child, content, new ValueCode(value, packageName));
        }
    }

    private void element(ChildShape child, ClassName content) {
        MethodSpec.Builder getter = getter(child);
        if (child.occurs().isRequired()) {
            getter.addJavadoc("Where the document has none, this is an empty one that is not part of it.\n")
                    .returns(content)
                    .addStatement("return $1L == null ? new $2T() : $1L", field(child), content);
        } else {
            getter.returns(ModelTypes.optional(content))
                    .addStatement("return $T.ofNullable($L)", Optional.class, field(child));
        }
        type.addMethod(getter.build());
        type.addMethod(setter(child, ModelTypes.nullable(content), CodeBlock.of("value")));
    }

    private void presence(ChildShape child) {
        type.addMethod(getter(child)
                .returns(boolean.class)
                .addStatement("return $L != null", field(child))
                .build());
        type.addMethod(setter(child, TypeName.BOOLEAN, CodeBlock.of("value ? new $T() : null", ModelTypes.LEAF)));
    }

    private void value(ChildShape child, ClassName content, ValueCode value) {
        CodeBlock element = CodeBlock.of("$T.ofNullable($L)", Optional.class, field(child));
        CodeBlock reading;
        CodeBlock writing;
        if (child.content() == null) {
            reading = value.isText()
                    ? CodeBlock.of("$L.map($T::value)", element, content)
                    : CodeBlock.of(
                            "$L.map(leaf -> leaf.written($S))$L",
                            element,
                            child.name().getLocalPart(),
                            value.reading());
            writing = CodeBlock.of("new $T($L)", content, value.spelling("value"));
        } else {
            reading = CodeBlock.of("$L.$L($T::value)", element, value.isText() ? "map" : "flatMap", content);
            writing = CodeBlock.of("new $T().value(value)", content);
            type.addMethod(MethodSpec.methodBuilder(child.accessor() + "Element")
                    .addJavadoc("The element that {@link #$L()} is the value of.\n", child.accessor())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ModelTypes.optional(content))
                    .addStatement("return $L", element)
                    .build());
        }
        MethodSpec.Builder getter = getter(child);
        if (child.occurs().isRequired()) {
            getter.returns(value.type())
                    .addStatement(
                            "return required($L, $S, $S)",
                            reading,
                            shape.name().getLocalPart(),
                            child.name().getLocalPart());
        } else {
            getter.returns(ModelTypes.optional(value.type())).addStatement("return $L", reading);
        }
        type.addMethod(getter.build());
        type.addMethod(
                setter(child, ModelTypes.nullable(value.type()), CodeBlock.of("value == null ? null : $L", writing)));
    }

    /** Lists are to read; they change by methods, so that the document knows. */
    private void list(ChildShape child, ClassName content) {
        MethodSpec.Builder getter = getter(child);
        MethodSpec.Builder adder = MethodSpec.methodBuilder("add" + content(child))
                .addJavadoc(
                        "Adds one {@code <$L>} after those there are.\n",
                        child.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        if (child.content() == null && child.value() != null) {
            var value = new ValueCode(child.value(), packageName);
            getter.returns(ModelTypes.listOf(value.type()));
            if (value.isText()) {
                getter.addStatement("return $L.stream().map($T::value).toList()", field(child), content);
            } else {
                getter.addStatement(
                        "return $L.stream().map(leaf -> leaf.written($S))$L.toList()",
                        field(child),
                        child.name().getLocalPart(),
                        value.reading());
            }
            adder.addParameter(value.type(), "value")
                    .addStatement("this.$L.add(new $T($L))", field(child), content, value.spelling("value"));
        } else {
            getter.returns(ModelTypes.listOf(content))
                    .addStatement("return $T.unmodifiableList($L)", Collections.class, field(child));
            adder.addParameter(content, "value").addStatement("this.$L.add(value)", field(child));
            type.addMethod(remover(child, content));
        }
        type.addMethod(getter.build());
        type.addMethod(
                adder.addStatement("changed()").addStatement("return this").build());
    }

    private MethodSpec remover(ChildShape child, ClassName content) {
        return MethodSpec.methodBuilder("remove" + content(child))
                .addJavadoc(
                        "Removes this {@code <$L>}, not one that looks like it. Returns whether it was there.\n",
                        child.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(content, "value")
                .returns(boolean.class)
                .addStatement("changed()")
                .addStatement("return this.$L.removeIf(there -> there == value)", field(child))
                .build();
    }

    private static String content(ChildShape child) {
        String name = child.name().getLocalPart();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private MethodSpec.Builder getter(ChildShape child) {
        return MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(Javadoc.of(
                        child.doc(), "The element {@code <" + child.name().getLocalPart() + ">}."))
                .addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec setter(ChildShape child, TypeName parameter, CodeBlock writing) {
        return MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(
                        parameter.isPrimitive()
                                ? "Writes the element {@code <$L>}, or leaves it out.\n"
                                : "Writes the element {@code <$L>}; null leaves it out.\n",
                        child.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameter, "value")
                .returns(self)
                .addStatement("this.$L = $L", field(child), writing)
                .addStatement("changed()")
                .addStatement("return this")
                .build();
    }
}
