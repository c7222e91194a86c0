package io.virt4j.grammar.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the properties by which JAXB sees an element: all as text or elements, none of them for programs. */
final class JaxbEmitter {
    private JaxbEmitter() {}

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static void attribute(AttributeShape attribute, TypeSpec.Builder type) {
        String property = capitalized(attribute.accessor()) + "Attribute";
        String name = attribute.name().toString();
        type.addMethod(MethodSpec.methodBuilder("get" + property)
                .addAnnotation(ModelTypes.naming("XmlAttribute", attribute.name()))
                .returns(ModelTypes.nullable(ModelTypes.STRING))
                .addStatement("return attribute($S)", name)
                .build());
        type.addMethod(MethodSpec.methodBuilder("set" + property)
                .addParameter(ModelTypes.nullable(ModelTypes.STRING), "value")
                .addStatement("attribute($S, value)", name)
                .build());
    }

    static void child(ChildShape child, ClassName content, TypeSpec.Builder type) {
        String property = capitalized(property(child));
        String name = ChildEmitter.name(child);
        if (child.occurs().isMany()) {
            type.addMethod(MethodSpec.methodBuilder("get" + property)
                    .addAnnotation(ModelTypes.naming("XmlElement", child.name()))
                    .returns(ModelTypes.listOf(content))
                    .addStatement("return jaxbChildren($S, $T::new)", name, content)
                    .build());
            return;
        }
        type.addMethod(MethodSpec.methodBuilder("get" + property)
                .addAnnotation(ModelTypes.naming("XmlElement", child.name()))
                .returns(ModelTypes.nullable(content))
                .addStatement("$T child = child($S)", ModelTypes.NODE, name)
                .addStatement("return child == null ? null : new $T(child)", content)
                .build());
        type.addMethod(MethodSpec.methodBuilder("set" + property)
                .addParameter(ModelTypes.nullable(content), "value")
                .addStatement("jaxbChild($S, value)", name)
                .build());
    }

    private static String property(ChildShape child) {
        return child.accessor() + (child.occurs().isMany() ? "Elements" : "Element");
    }

    /** All that no other property is for and, in an ordered list, the items. */
    static void content(ElementShape shape, Packages packages, TypeSpec.Builder type) {
        MethodSpec.Builder property = MethodSpec.methodBuilder("getContent")
                .addAnnotation(ModelTypes.jaxb("XmlMixed"))
                .addAnnotation(ModelTypes.jaxb("XmlAnyElement"));
        if (shape.items() != null) {
            property.addAnnotation(ItemsEmitter.references(shape, packages));
        }
        type.addMethod(property.returns(ModelTypes.CONTENT)
                .addStatement("return jaxbContent()")
                .build());
    }

    /** Libvirt's order of writing is the order of the grammar. What is not known comes last. */
    static List<AnnotationSpec> ofClass(ElementShape shape) {
        List<CodeBlock> properties = new ArrayList<>();
        if (shape.items() == null) {
            shape.children().forEach(child -> properties.add(CodeBlock.of("$S", property(child))));
        }
        properties.add(CodeBlock.of("$S", "content"));
        return List.of(
                AnnotationSpec.builder(ModelTypes.jaxb("XmlAccessorType"))
                        .addMember("value", "$T.NONE", ModelTypes.jaxb("XmlAccessType"))
                        .build(),
                AnnotationSpec.builder(ModelTypes.jaxb("XmlType"))
                        .addMember("name", "$S", "")
                        .addMember("propOrder", "{$L}", CodeBlock.join(properties, ", "))
                        .build());
    }
}
