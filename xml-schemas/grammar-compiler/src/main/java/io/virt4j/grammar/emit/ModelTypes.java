package io.virt4j.grammar.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The types that generated classes are made of. The model's own are named, since it is compiled after this. */
final class ModelTypes {
    static final ClassName DOCUMENT = model("XmlDocument");
    static final ClassName ELEMENT = model("XmlElement");
    static final ClassName LEAF = model("LeafElement");
    static final ClassName MAC_ADDRESS = model("MacAddress");
    static final ClassName MEMORY = model("Memory");
    static final ClassName NODE = model("XmlNode");
    static final ClassName PARTS = model("Parts");
    static final ClassName WRITTEN_VALUE = model("WrittenValue");
    static final ClassName STRING = ClassName.get(String.class);
    static final TypeName CONTENT = listOf(ClassName.OBJECT);

    private ModelTypes() {}

    static ClassName jaxb(String annotation) {
        return ClassName.get("jakarta.xml.bind.annotation", annotation);
    }

    static TypeName listOf(TypeName item) {
        return ParameterizedTypeName.get(ClassName.get(List.class), item);
    }

    static TypeName optional(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), value);
    }

    static TypeName nullable(ClassName type) {
        return type.annotated(AnnotationSpec.builder(Nullable.class).build());
    }

    /** A JAXB annotation that names an element or attribute. */
    static AnnotationSpec naming(String annotation, QName name) {
        AnnotationSpec.Builder naming =
                AnnotationSpec.builder(jaxb(annotation)).addMember("name", "$S", name.getLocalPart());
        if (!name.getNamespaceURI().equals(XMLConstants.NULL_NS_URI)) {
            naming.addMember("namespace", "$S", name.getNamespaceURI());
        }
        return naming.build();
    }

    private static ClassName model(String name) {
        return ClassName.get("io.virt4j.xml", name);
    }
}
