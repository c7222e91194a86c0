package io.virt4j.grammar.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.ModelShape;
import io.virt4j.grammar.shape.TextShape;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.xml.namespace.QName;

/** Writes the class of one element: a view with accessors for people, and properties for JAXB. */
final class ElementEmitter {
    private final ElementShape shape;
    private final ModelShape model;
    private final Packages packages;
    private final ClassName self;
    private final TypeSpec.Builder type;

    ElementEmitter(ElementShape shape, ModelShape model, Packages packages) {
        this.shape = shape;
        this.model = model;
        this.packages = packages;
        this.self = packages.of(shape.type());
        this.type = TypeSpec.classBuilder(self);
    }

    TypeSpec emit() {
        ClassName plain = shape.root() ? ModelTypes.DOCUMENT : ModelTypes.ELEMENT;
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        shape.doc(), "The element {@code <" + shape.name().getLocalPart() + ">}."))
                .superclass(shape.base() == null ? plain : packages.of(shape.base()))
                .addAnnotations(JaxbEmitter.ofClass(shape));
        parts();
        constructors();
        if (shape.root()) {
            RootEmitter.emit(shape, self, type);
        }
        itemOf();
        shape.attributes().forEach(this::attribute);
        if (shape.items() == null) {
            var emitter = new ChildEmitter(shape, model, packages, type);
            shape.children().forEach(emitter::emit);
        } else {
            new ItemsEmitter(shape, packages, type).emit();
        }
        if (shape.text() != null) {
            text(shape.text());
        }
        view();
        JaxbEmitter.content(shape, packages, type);
        return type.build();
    }

    private void parts() {
        CodeBlock attributes = shape.attributes().stream()
                .map(attribute -> CodeBlock.of("$S", PartText.of(attribute)))
                .collect(CodeBlock.joining(", "));
        CodeBlock children = shape.children().stream()
                .map(child -> CodeBlock.of(", $S", PartText.of(child)))
                .collect(CodeBlock.joining(""));
        TextShape text = shape.text();
        type.addField(FieldSpec.builder(ModelTypes.PARTS, "PARTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.$L($S, new $T {$L}$L)",
                        ModelTypes.PARTS,
                        shape.items() == null ? "of" : "inAnyOrder",
                        text == null ? "" : PartText.type(text.type()),
                        ArrayTypeName.of(ModelTypes.STRING),
                        attributes,
                        children)
                .build());
        type.addMethod(MethodSpec.methodBuilder("parts")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ModelTypes.PARTS)
                .addStatement("return PARTS")
                .build());
    }

    /** One class for each name; the rest is unknown. */
    private void view() {
        if (shape.children().isEmpty()) {
            return;
        }
        CodeBlock.Builder cases = CodeBlock.builder()
                .add("return switch (child.name().toString()) {\n")
                .indent();
        for (ChildShape child : shape.children()) {
            cases.add("case $S -> new $T(child);\n", ChildEmitter.name(child), content(child));
        }
        type.addMethod(MethodSpec.methodBuilder("view")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ModelTypes.NODE, "child")
                .returns(ModelTypes.nullable(ModelTypes.ELEMENT))
                .addCode(cases.add("default -> null;\n").unindent().add("};\n").build())
                .build());
    }

    private ClassName content(ChildShape child) {
        return child.content() == null ? ModelTypes.LEAF : packages.of(child.content());
    }

    private void constructors() {
        QName name = shape.name();
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("A new one, without anything in it.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($S, $S, $S)", name.getNamespaceURI(), name.getLocalPart(), name.getPrefix())
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Views an element of a document.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ModelTypes.NODE, "node")
                .addStatement("super(node)")
                .build());
    }

    /** An item of an ordered list is found by its own name, and belongs to the list's interface. */
    private void itemOf() {
        boolean item = false;
        for (ElementShape list : model.elements()) {
            if (list.items() != null
                    && list.children().stream().anyMatch(child -> shape.type().equals(child.content()))) {
                type.addSuperinterface(packages.of(list.items()));
                item = true;
            }
        }
        if (item || shape.root()) {
            type.addAnnotation(ModelTypes.naming("XmlRootElement", shape.name()));
        }
    }

    private void attribute(AttributeShape attribute) {
        var value = new ValueCode(attribute.type(), packages);
        String name = attribute.name().toString();
        MethodSpec.Builder getter = MethodSpec.methodBuilder(attribute.accessor())
                .addJavadoc(Javadoc.of(
                        attribute.doc(),
                        "The attribute {@code " + attribute.name().getLocalPart() + "}."))
                .addJavadoc(Javadoc.preset(attribute.preset()))
                .addModifiers(Modifier.PUBLIC);
        if (attribute.required()) {
            getter.returns(value.type())
                    .addStatement("return $L", value.reading(CodeBlock.of("requiredAttribute($S)", name)));
        } else if (value.isText()) {
            getter.returns(ModelTypes.optional(value.type()))
                    .addStatement("return $T.ofNullable(attribute($S))", Optional.class, name);
        } else {
            value.returning(getter, CodeBlock.of("attributeValue($S)", name));
        }
        type.addMethod(getter.build());
        String doc = "Writes the attribute {@code " + attribute.name().getLocalPart() + "}; null leaves it out.";
        MethodSpec.Builder setter = setter(attribute.accessor(), doc, value);
        type.addMethod(setter.addStatement("attribute($S, $L)", name, value.spellingOfNullable("value"))
                .addStatement("return this")
                .build());
        JaxbEmitter.attribute(attribute, type);
    }

    private void text(TextShape text) {
        var value = new ValueCode(text.type(), packages);
        MethodSpec.Builder getter = MethodSpec.methodBuilder(text.accessor())
                .addJavadoc(Javadoc.of(text.doc(), "The text, as a value."))
                .addModifiers(Modifier.PUBLIC);
        if (value.isText()) {
            getter.returns(ModelTypes.STRING).addStatement("return text()");
        } else {
            value.returning(getter, CodeBlock.of("textValue()"));
        }
        MethodSpec.Builder setter = setter(text.accessor(), "Writes the text; null leaves it out.", value);
        type.addMethod(getter.build());
        type.addMethod(setter.addStatement("text($L)", value.spellingOfNullable("value"))
                .addStatement("return this")
                .build());
    }

    /** Begins a setter; an amount of memory has its unit beside it. */
    private MethodSpec.Builder setter(String accessor, String doc, ValueCode value) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(accessor)
                .addJavadoc(doc + "\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ModelTypes.nullable(value.type()), "value")
                .returns(self);
        if (value.isMemory()) {
            setter.addStatement(
                    "attribute($S, value == null ? null : $T.unitOf(value))", "unit", ModelTypes.WRITTEN_VALUE);
        }
        return setter;
    }
}
