package io.virt4j.grammar.emit;

import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.DocumentShape;
import io.virt4j.grammar.shape.ElementShape;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** Writes what is said of a package as a whole: its documentation and the prefixes of its namespaces. */
final class PackageInfoEmitter {
    private PackageInfoEmitter() {}

    static SourceFile emit(DocumentShape document, String packageName) {
        String prefixes = prefixes(document).entrySet().stream()
                .map(prefix -> String.format(
                        "@XmlNs(prefix = \"%s\", namespaceURI = \"%s\")", prefix.getKey(), prefix.getValue()))
                .collect(Collectors.joining(", "));
        ElementShape root = document.element(document.root());
        return new SourceFile(
                packageName.replace('.', '/') + "/package-info.java",
                String.format(
                        """
                        /**
                         * Documents whose root is {@code <%s>}. Start reading at {@link %s.%s}.
                         *
                         * <p>%s
                         */
                        @XmlSchema(xmlns = {%s})
                        @NullMarked
                        package %s;

                        import jakarta.xml.bind.annotation.XmlNs;
                        import jakarta.xml.bind.annotation.XmlSchema;
                        import org.jspecify.annotations.NullMarked;
                        """,
                        root.name().getLocalPart(),
                        packageName,
                        document.root(),
                        Javadoc.of(root.doc(), "Compiled from its grammar.")
                                .toString()
                                .strip(),
                        prefixes,
                        packageName));
    }

    /** The prefixes that the grammar uses, so that documents are written with the same. */
    private static Map<String, String> prefixes(DocumentShape document) {
        Map<String, String> prefixes = new TreeMap<>();
        for (ElementShape element : document.elements()) {
            for (ChildShape child : element.children()) {
                QName name = child.name();
                if (!name.getPrefix().isEmpty()) {
                    prefixes.put(name.getPrefix(), name.getNamespaceURI());
                }
            }
        }
        return prefixes;
    }
}
