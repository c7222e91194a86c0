package io.virt4j.grammar.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.DocumentShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.TextShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class of one element: fields for JAXB, accessors for people. */
final class ElementEmitter {
    private final ElementShape shape;
    private final DocumentShape document;
    private final String packageName;
    private final ClassName self;
    private final TypeSpec.Builder type;

    ElementEmitter(ElementShape shape, DocumentShape document, String packageName) {
        this.shape = shape;
        this.document = document;
        this.packageName = packageName;
        this.self = ClassName.get(packageName, shape.className());
        this.type = TypeSpec.classBuilder(self);
    }

    TypeSpec emit() {
        boolean root = shape.className().equals(document.root());
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                        shape.doc(), "The element {@code <" + shape.name().getLocalPart() + ">}."))
                .superclass(root ? ModelTypes.DOCUMENT : ModelTypes.ELEMENT)
                .addAnnotation(AnnotationSpec.builder(ModelTypes.jaxb("XmlAccessorType"))
                        .addMember("value", "$T.NONE", ModelTypes.jaxb("XmlAccessType"))
                        .build())
                .addAnnotation(order());
        shape.attributes().forEach(this::attribute);
        if (shape.items() == null) {
            var emitter = new ChildEmitter(shape, packageName, type);
            shape.children().forEach(emitter::emit);
        } else {
            new ItemsEmitter(shape, packageName, type).emit();
        }
        if (shape.text() != null) {
            text(shape.text());
        }
        content();
        if (root) {
            RootEmitter.emit(shape, self, type);
        } else {
            itemOf();
        }
        return type.build();
    }

    /** Libvirt's order of writing is the order of the grammar. What is not known comes last. */
    private AnnotationSpec order() {
        List<CodeBlock> names = new ArrayList<>();
        if (shape.items() == null) {
            shape.children().forEach(child -> names.add(CodeBlock.of("$S", ChildEmitter.field(child))));
        }
        names.add(CodeBlock.of("$S", "content"));
        return AnnotationSpec.builder(ModelTypes.jaxb("XmlType"))
                .addMember("name", "$S", "")
                .addMember("propOrder", "{$L}", CodeBlock.join(names, ", "))
                .build();
    }

    /** An item of an ordered list is found by its own name, and belongs to the list's interface. */
    private void itemOf() {
        for (ElementShape list : document.elements()) {
            if (list.items() == null) {
                continue;
            }
            for (ChildShape item : list.children()) {
                if (Objects.equals(item.content(), shape.className())) {
                    type.addSuperinterface(ClassName.get(packageName, list.items()))
                            .addAnnotation(ModelTypes.naming("XmlRootElement", shape.name()));
                }
            }
        }
    }

    private void attribute(AttributeShape attribute) {
        var value = new ValueCode(attribute.type(), packageName);
        String field = attribute.accessor();
        String name = attribute.name().getLocalPart();
        type.addField(FieldSpec.builder(ModelTypes.nullable(ModelTypes.STRING), field, Modifier.PRIVATE)
                .addAnnotation(ModelTypes.naming("XmlAttribute", attribute.name()))
                .build());
        CodeBlock reading = value.isText()
                ? CodeBlock.of("$T.ofNullable($L)", Optional.class, field)
                : CodeBlock.of("written($S, $L)$L", name, field, value.reading());
        CodeBlock doc = Javadoc.of(attribute.doc(), "The attribute {@code " + name + "}.");
        type.addMethod(MethodSpec.methodBuilder(field)
                .addJavadoc(doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(attribute.required() ? value.type() : ModelTypes.optional(value.type()))
                .addStatement(
                        attribute.required()
                                ? CodeBlock.of(
                                        "return required($L, $S, $S)",
                                        reading,
                                        shape.name().getLocalPart(),
                                        name + " attribute")
                                : CodeBlock.of("return $L", reading))
                .build());
        type.addMethod(MethodSpec.methodBuilder(field)
                .addJavadoc("Writes the attribute {@code $L}; null leaves it out.\n", name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ModelTypes.nullable(value.type()), "value")
                .returns(self)
                .addStatement(
                        "this.$L = $L",
                        field,
                        value.isText()
                                ? CodeBlock.of("value")
                                : CodeBlock.of("value == null ? null : $L", value.spelling("value")))
                .addStatement("changed()")
                .addStatement("return this")
                .build());
    }

    private void text(TextShape text) {
        var value = new ValueCode(text.type(), packageName);
        CodeBlock doc = Javadoc.of(text.doc(), "The text, as a value.");
        MethodSpec.Builder getter =
                MethodSpec.methodBuilder(text.accessor()).addJavadoc(doc).addModifiers(Modifier.PUBLIC);
        if (value.isText()) {
            getter.returns(ModelTypes.STRING).addStatement("return text()");
        } else {
            getter.returns(ModelTypes.optional(value.type()))
                    .addStatement(
                            "return written($S, text()).filter(value -> !value.text().isBlank())$L",
                            shape.name().getLocalPart(),
                            value.reading());
        }
        MethodSpec.Builder setter = MethodSpec.methodBuilder(text.accessor())
                .addJavadoc("Writes the text; null leaves it out.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ModelTypes.nullable(value.type()), "value")
                .returns(self);
        if (value.isMemory()) {
            setter.addStatement("this.unit = value == null ? null : $T.unitOf(value)", ModelTypes.WRITTEN_VALUE);
        }
        setter.addStatement(
                "text($L)",
                value.isText()
                        ? CodeBlock.of("value")
                        : CodeBlock.of("value == null ? null : $L", value.spelling("value")));
        type.addMethod(getter.build());
        type.addMethod(setter.addStatement("return this").build());
    }

    /** All that no field is for and, in an ordered list, the items. */
    private void content() {
        MethodSpec.Builder property = MethodSpec.methodBuilder("getContent")
                .addAnnotation(ModelTypes.jaxb("XmlMixed"))
                .addAnnotation(ModelTypes.jaxb("XmlAnyElement"));
        if (shape.items() != null) {
            property.addAnnotation(ItemsEmitter.references(shape, packageName));
        }
        type.addMethod(property.returns(ModelTypes.CONTENT)
                .addStatement("return jaxbContent()")
                .build());
    }
}
