package io.virt4j.grammar.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the accessors of an ordered list: the list itself, and views of it by kind. */
final class ItemsEmitter {
    private final ElementShape shape;
    private final String packageName;
    private final ClassName items;
    private final TypeSpec.Builder type;

    ItemsEmitter(ElementShape shape, String packageName, TypeSpec.Builder type) {
        this.shape = shape;
        this.packageName = packageName;
        this.items = ClassName.get(packageName, Objects.requireNonNull(shape.items(), "this is an ordered list"));
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
                .addJavadoc("Adds one after all that there are.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(items, "item")
                .returns(ClassName.get(packageName, shape.className()))
                .addStatement("addItem(item)")
                .addStatement("return this")
                .build());
        type.addMethod(MethodSpec.methodBuilder("remove")
                .addJavadoc("Removes this one, not one that looks like it. Returns whether it was there.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(items, "item")
                .returns(boolean.class)
                .addStatement("return removeItem(item)")
                .build());
        shape.children().forEach(this::view);
    }

    private void view(ChildShape child) {
        ClassName content = content(child, packageName);
        MethodSpec.Builder view = MethodSpec.methodBuilder(child.accessor())
                .addJavadoc(Javadoc.of(
                        child.doc(),
                        "Each {@code <" + child.name().getLocalPart() + ">}, in the order of the document."))
                .addModifiers(Modifier.PUBLIC);
        if (child.occurs().isMany()) {
            view.returns(ModelTypes.listOf(content)).addStatement("return items($T.class)", content);
        } else {
            ClassName value = child.value() == null ? content : new ValueCode(child.value(), packageName).type();
            view.returns(ModelTypes.optional(value))
                    .addStatement(
                            "return items($T.class).stream().findFirst()$L",
                            content,
                            child.value() == null ? "" : CodeBlock.of(".map($T::value)", content));
        }
        type.addMethod(view.build());
    }

    /** Tells JAXB which elements of the list have classes. */
    static AnnotationSpec references(ElementShape shape, String packageName) {
        CodeBlock references = shape.children().stream()
                .map(child -> CodeBlock.of(
                        "@$T(name = $S, type = $T.class, required = false)",
                        ModelTypes.jaxb("XmlElementRef"),
                        child.name().getLocalPart(),
                        content(child, packageName)))
                .collect(CodeBlock.joining(",\n", "{\n", "\n}"));
        return AnnotationSpec.builder(ModelTypes.jaxb("XmlElementRefs"))
                .addMember("value", references)
                .build();
    }

    private static ClassName content(ChildShape child, String packageName) {
        return ClassName.get(packageName, Objects.requireNonNull(child.content(), "items have classes"));
    }
}
