package io.virt4j.grammar.emit;

import io.virt4j.grammar.shape.ElementShape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** Writes what is said of a package as a whole: its documentation and the prefixes of its namespaces. */
final class PackageInfoEmitter {
    private PackageInfoEmitter() {}

    static SourceFile emit(List<ElementShape> elements, String packageName) {
        String namespaces = prefixes(elements).entrySet().stream()
                .map(prefix -> String.format(
                        "@XmlNs(prefix = \"%s\", namespaceURI = \"%s\")", prefix.getKey(), prefix.getValue()))
                .collect(Collectors.joining(", "));
        return new SourceFile(
                packageName.replace('.', '/') + "/package-info.java",
                String.format("""
                        /** %s. Compiled from the grammar's folder of this name. */
                        @XmlSchema(xmlns = {%s})
                        @NullMarked
                        package %s;

                        import jakarta.xml.bind.annotation.XmlNs;
                        import jakarta.xml.bind.annotation.XmlSchema;
                        import org.jspecify.annotations.NullMarked;
                        """, about(elements), namespaces, packageName));
    }

    private static String about(List<ElementShape> elements) {
        String roots = elements.stream()
                .filter(ElementShape::root)
                .map(root -> "{@link " + root.type().simple() + "}")
                .collect(Collectors.joining(", "));
        return roots.isEmpty() ? "Parts that several kinds of documents share" : "Documents: " + roots;
    }

    /** The prefixes that the grammar uses, so that documents are written with the same. */
    private static Map<String, String> prefixes(List<ElementShape> elements) {
        Map<String, String> prefixes = new TreeMap<>();
        for (ElementShape element : elements) {
            QName name = element.name();
            if (!name.getPrefix().isEmpty()) {
                prefixes.put(name.getPrefix(), name.getNamespaceURI());
            }
        }
        return prefixes;
    }
}
