package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.ModelShape;
import io.virt4j.grammar.shape.TextShape;
import io.virt4j.grammar.shape.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the accessors of the elements inside an element. */
final class ChildEmitter {
    private final ModelShape model;
    private final Packages packages;
    private final ClassName self;
    private final TypeSpec.Builder type;

    ChildEmitter(ElementShape shape, ModelShape model, Packages packages, TypeSpec.Builder type) {
        this.model = model;
        this.packages = packages;
        this.self = packages.of(shape.type());
        this.type = type;
    }

    void emit(ChildShape child) {
        ClassName content = child.content() == null ? ModelTypes.LEAF : packages.of(child.content());
        ValueType value = child.value();
        if (child.occurs().isMany()) {
            list(child, content);
        } else if (value == null) {
            element(child, content);
        } else if (value == ValueType.Basic.PRESENCE) {
            presence(child);
        } else if (child.content() == null) {
            leaf(child, new ValueCode(value, packages));
        } else {
            shown(child, model.element(child.content()), new ValueCode(value, packages));
        }
        JaxbEmitter.child(child, content, type);
    }

    static String name(ChildShape child) {
        return child.name().toString();
    }

    private void element(ChildShape child, ClassName content) {
        MethodSpec.Builder getter = getter(child);
        if (child.occurs().isRequired()) {
            getter.addJavadoc("Where the document has none, it will have this one once that is changed.\n")
                    .returns(content)
                    .addStatement("return new $T(childToBe($S))", content, name(child));
        } else {
            optionalElement(getter, child, content);
        }
        type.addMethod(getter.build());
        type.addMethod(setter(child, ModelTypes.nullable(content))
                .addStatement("child($S, value)", name(child))
                .addStatement("return this")
                .build());
    }

    static void optionalElement(MethodSpec.Builder getter, ChildShape child, ClassName content) {
        getter.returns(ModelTypes.optional(content))
                .addStatement("$T child = child($S)", ModelTypes.NODE, name(child))
                .addStatement("return child == null ? $1T.empty() : $1T.of(new $2T(child))", Optional.class, content);
    }

    private void presence(ChildShape child) {
        type.addMethod(getter(child)
                .returns(boolean.class)
                .addStatement("return child($S) != null", name(child))
                .build());
        type.addMethod(setter(child, TypeName.BOOLEAN)
                .addStatement("childText($S, value ? \"\" : null)", name(child))
                .addStatement("return this")
                .build());
    }

    private void leaf(ChildShape child, ValueCode value) {
        MethodSpec.Builder getter = getter(child);
        if (child.occurs().isRequired()) {
            getter.returns(value.type())
                    .addStatement("return $L", value.reading(CodeBlock.of("requiredChild($S)", name(child))));
        } else {
            value.returning(getter, CodeBlock.of("childValue($S)", name(child)));
        }
        type.addMethod(getter.build());
        type.addMethod(setter(child, ModelTypes.nullable(value.type()))
                .addStatement("childText($S, $L)", name(child), value.spellingOfNullable("value"))
                .addStatement("return this")
                .build());
    }

    /** An element that programs see by its text or its only attribute, and by itself where they ask for it. */
    private void shown(ChildShape child, ElementShape element, ValueCode value) {
        ClassName content = packages.of(element.type());
        TextShape text = element.text();
        String accessor = text == null ? element.attributes().get(0).accessor() : text.accessor();
        boolean always = text == null ? element.attributes().get(0).required() : value.isText();
        MethodSpec.Builder getter = getter(child);
        if (always && child.occurs().isRequired()) {
            getter.returns(value.type())
                    .addStatement("return new $T(childToBe($S)).$L()", content, name(child), accessor);
        } else {
            CodeBlock reading = CodeBlock.of("new $T(child).$L()", content, accessor);
            getter.returns(ModelTypes.optional(value.type()))
                    .addStatement("$T child = child($S)", ModelTypes.NODE, name(child))
                    .addStatement(
                            "return child == null ? $T.empty() : $L",
                            Optional.class,
                            always ? CodeBlock.of("$T.of($L)", Optional.class, reading) : reading);
        }
        type.addMethod(getter.build());
        MethodSpec.Builder whole = MethodSpec.methodBuilder(child.accessor() + "Element")
                .addJavadoc("The element that {@link #$L()} is the value of.\n", child.accessor())
                .addModifiers(Modifier.PUBLIC);
        optionalElement(whole, child, content);
        type.addMethod(whole.build());
        type.addMethod(setter(child, ModelTypes.nullable(value.type()))
                .beginControlFlow("if (value == null)")
                .addStatement("child($S, null)", name(child))
                .nextControlFlow("else")
                .addStatement("new $T(childToBe($S)).$L(value)", content, name(child), accessor)
                .endControlFlow()
                .addStatement("return this")
                .build());
    }

    /** Lists are to read; they change by methods. */
    private void list(ChildShape child, ClassName content) {
        MethodSpec.Builder getter = getter(child);
        MethodSpec.Builder adder = MethodSpec.methodBuilder("add" + JaxbEmitter.capitalized(singular(child)))
                .addJavadoc(
                        "Adds one {@code <$L>} after those there are.\n",
                        child.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        if (child.content() == null && child.value() != ValueType.Basic.PRESENCE && child.value() != null) {
            var value = new ValueCode(child.value(), packages);
            getter.returns(ModelTypes.listOf(value.type()));
            if (value.isText()) {
                getter.addStatement("return children($S, $T::text)", name(child), ModelTypes.NODE);
            } else {
                CodeBlock written = CodeBlock.of(
                        "new $T(node.text(), $S, node)",
                        ModelTypes.WRITTEN_VALUE,
                        child.name().getLocalPart());
                getter.addStatement("return children($S, node -> $L)", name(child), value.reading(written));
            }
            adder.addParameter(value.type(), "value")
                    .addStatement("addChildText($S, $L)", name(child), value.spelling("value"));
        } else {
            getter.returns(ModelTypes.listOf(content))
                    .addStatement("return children($S, $T::new)", name(child), content);
            adder.addParameter(content, "value").addStatement("addChild($S, value)", name(child));
            type.addMethod(MethodSpec.methodBuilder("remove" + JaxbEmitter.capitalized(singular(child)))
                    .addJavadoc(
                            "Removes this {@code <$L>}, not one that looks like it. Returns whether it was there.\n",
                            child.name().getLocalPart())
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(content, "value")
                    .returns(boolean.class)
                    .addStatement("return removeChild(value)")
                    .build());
        }
        type.addMethod(getter.build());
        type.addMethod(adder.addStatement("return this").build());
    }

    private static String singular(ChildShape child) {
        return child.name().getLocalPart().replaceAll("[^A-Za-z0-9]", "");
    }

    private static MethodSpec.Builder getter(ChildShape child) {
        return MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(Javadoc.of(
                        child.doc(), "The element {@code <" + child.name().getLocalPart() + ">}."))
                .addJavadoc(Javadoc.preset(child.preset()))
                .addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec.Builder setter(ChildShape child, TypeName parameter) {
        return MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(
                        parameter.isPrimitive()
                                ? "Writes the element {@code <$L>}, or leaves it out.\n"
                                : "Writes the element {@code <$L>}; null leaves it out.\n",
                        child.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameter, "value")
                .returns(self);
    }
}
