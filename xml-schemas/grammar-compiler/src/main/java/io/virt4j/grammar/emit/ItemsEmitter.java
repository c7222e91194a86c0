package io.virt4j.grammar.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the accessors of an ordered list: the list itself, and views of it by kind. */
final class ItemsEmitter {
    private final ElementShape shape;
    private final Packages packages;
    private final ClassName items;
    private final TypeSpec.Builder type;

    ItemsEmitter(ElementShape shape, Packages packages, TypeSpec.Builder type) {
        this.shape = shape;
        this.packages = packages;
        this.items = packages.of(Objects.requireNonNull(shape.items(), "this is an ordered list"));
        this.type = type;
    }

    void emit() {
        type.addMethod(MethodSpec.methodBuilder("all")
                .addJavadoc("All that this version knows, in the order of the document.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ModelTypes.listOf(items))
                .addStatement("return items($T.class)", items)
                .build());
        type.addMethod(MethodSpec.methodBuilder("add")
                .addJavadoc("Adds one after all that there are; a copy, if it is part of another document.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(items, "item")
                .returns(packages.of(shape.type()))
                .addStatement("addItem(item.node())")
                .addStatement("return this")
                .build());
        type.addMethod(MethodSpec.methodBuilder("remove")
                .addJavadoc("Removes this one, not one that looks like it. Returns whether it was there.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(items, "item")
                .returns(boolean.class)
                .addStatement("return removeItem(item.node())")
                .build());
        shape.children().forEach(this::view);
    }

    private void view(ChildShape child) {
        ClassName content = content(child, packages);
        MethodSpec.Builder view = MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(Javadoc.of(
                        child.doc(),
                        "Each {@code <" + child.name().getLocalPart() + ">}, in the order of the document."))
                .addModifiers(Modifier.PUBLIC);
        String name = ChildEmitter.name(child);
        if (child.occurs().isMany()) {
            view.returns(ModelTypes.listOf(content)).addStatement("return children($S, $T::new)", name, content);
        } else if (child.value() == null) {
            ChildEmitter.optionalElement(view, child, content);
        } else {
            new ValueCode(child.value(), packages).returning(view, CodeBlock.of("childValue($S)", name));
        }
        type.addMethod(view.build());
    }

    /** Tells JAXB which elements of the list have classes. */
    static AnnotationSpec references(ElementShape shape, Packages packages) {
        CodeBlock references = shape.children().stream()
                .map(child -> CodeBlock.of(
                        "@$T(name = $S, type = $T.class, required = false)",
                        ModelTypes.jaxb("XmlElementRef"),
                        child.name().getLocalPart(),
                        content(child, packages)))
                .collect(CodeBlock.joining(",\n", "{\n", "\n}"));
        return AnnotationSpec.builder(ModelTypes.jaxb("XmlElementRefs"))
                .addMember("value", references)
                .build();
    }

    /** What all items share. */
    static TypeSpec itemInterface(ElementShape list, Packages packages) {
        List<ClassName> permitted = list.children().stream()
                .map(child -> content(child, packages))
                .distinct()
                .toList();
        return TypeSpec.interfaceBuilder(packages.of(Objects.requireNonNull(list.items(), "this is an ordered list")))
                .addJavadoc("One item of {@code <$L>}.\n", list.name().getLocalPart())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclasses(permitted)
                .addMethod(MethodSpec.methodBuilder("node")
                        .addJavadoc("The element, with its place in the document.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(ModelTypes.NODE)
                        .build())
                .build();
    }

    private static ClassName content(ChildShape child, Packages packages) {
        return packages.of(Objects.requireNonNull(child.content(), "items have classes"));
    }
}
