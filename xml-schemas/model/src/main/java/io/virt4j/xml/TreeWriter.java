package io.virt4j.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A tree written as text the way libvirt writes: two spaces a level, single quotes. A namespace is declared on the
 * outermost element that uses it.
 */
final class TreeWriter {
    private final StringBuilder out = new StringBuilder(1024);
    private final Limits limits = new Limits();
    private int references;

    /** Innermost scope first: prefix to namespace. As long as no namespace was met, there is none. */
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    /** Throws {@link XmlException} where the text would be more than a reader takes. */
    String write(XmlNode root) {
        for (XmlPart part : root.prolog()) {
            writeOther(part);
            out.append('\n');
        }
        write(root, 0, true);
        for (XmlPart part : root.epilog()) {
            out.append('\n');
            writeOther(part);
        }
        out.append('\n');
        Limits.references(root.document(), references);
        Limits.size(root.document(), out.length());
        return out.toString();
    }

    private void write(XmlNode node, int depth, boolean indented) {
        Limits.size(node.document(), out.length());
        int tag = out.length();
        boolean plain = scopes.isEmpty() && isPlain(node);
        String name = plain ? writePlainTag(node, depth) : writeTag(node, depth);
        Limits.length(node.place(), out.length() - tag);
        if (node.parts().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            boolean indent = indented && isStructure(node);
            for (XmlPart part : node.parts()) {
                writePart(part, node, depth + 1, indent);
            }
            if (indent) {
                newLine(depth);
            }
            out.append("</").append(name).append('>');
        }
        if (!plain) {
            scopes.pop();
        }
    }

    private static boolean isPlain(XmlNode node) {
        boolean plain = node.name().getNamespaceURI().isEmpty();
        List<XmlNode.Attribute> attributes = node.attributes();
        for (int i = 0; plain && i < attributes.size(); i++) {
            plain = attributes.get(i).name().getNamespaceURI().isEmpty();
        }
        return plain;
    }

    /** The tag up to its end, where neither it nor what is around it has a namespace. Returns the name. */
    private String writePlainTag(XmlNode node, int depth) {
        String name = node.name().getLocalPart();
        out.append('<').append(name);
        List<XmlNode.Attribute> attributes = node.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            writeAttribute(
                    node,
                    attributes.get(i).name().getLocalPart(),
                    attributes.get(i).value());
        }
        limits.element(node.place(), depth, attributes.size(), 0);
        return name;
    }

    /** The tag up to its end. Returns the name with its prefix. */
    private String writeTag(XmlNode node, int depth) {
        Map<String, String> prefixes = new HashMap<>();
        scopes.push(prefixes);
        int tag = out.length();
        String name = elementName(node.name(), prefixes);
        out.append('<').append(name);
        for (XmlNode.Attribute attribute : node.attributes()) {
            writeAttribute(node, attributeName(attribute.name(), prefixes), attribute.value());
        }
        limits.element(node.place(), depth, node.attributes().size(), declare(prefixes, tag + 1 + name.length()));
        return name;
    }

    private void writeAttribute(XmlNode node, String name, String value) {
        out.append(' ').append(name).append("='");
        Limits.length(node.place(), value.length());
        escape(value, true);
        out.append('\'');
    }

    /** Whether the text between the parts is layout that may be written anew. */
    private static boolean isStructure(XmlNode node) {
        boolean structure = false;
        for (XmlPart part : node.parts()) {
            if (part instanceof XmlPart.Text text) {
                if (!text.isBlank()) {
                    return false;
                }
            } else {
                structure = true;
            }
        }
        return structure;
    }

    private void writePart(XmlPart part, XmlNode around, int depth, boolean indent) {
        if (part instanceof XmlPart.Text text) {
            if (!indent) {
                limits.parts(around.place(), 1);
                Limits.length(around.place(), text.text().length());
                escape(text.text(), false);
            }
            return;
        }
        if (indent) {
            newLine(depth);
        }
        if (part instanceof XmlNode child) {
            write(child, depth, indent);
        } else {
            limits.parts(around.place(), 1);
            writeOther(part);
        }
    }

    private void writeOther(XmlPart part) {
        if (part instanceof XmlPart.Comment comment) {
            out.append("<!--").append(comment.text()).append("-->");
        } else if (part instanceof XmlPart.Instruction instruction) {
            out.append("<?").append(instruction.target());
            if (!instruction.data().isEmpty()) {
                out.append(' ').append(instruction.data());
            }
            out.append("?>");
        }
    }

    private void newLine(int depth) {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private String elementName(QName name, Map<String, String> prefixes) {
        String uri = name.getNamespaceURI();
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return "xml:" + name.getLocalPart();
        }
        String prefix = uri.isEmpty() ? "" : name.getPrefix();
        if (!prefix.isEmpty() || !uri.equals(namespace(prefix))) {
            prefixes.put(prefix, uri);
        }
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private String attributeName(QName name, Map<String, String> prefixes) {
        String uri = name.getNamespaceURI();
        if (uri.isEmpty()) {
            return name.getLocalPart();
        }
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return "xml:" + name.getLocalPart();
        }
        String prefix = name.getPrefix();
        if (prefix.isEmpty() || !uri.equals(prefixes.getOrDefault(prefix, uri))) {
            prefix = freePrefix();
        }
        prefixes.put(prefix, uri);
        return prefix + ":" + name.getLocalPart();
    }

    private String namespace(String prefix) {
        for (Map<String, String> scope : scopes) {
            String uri = scope.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return prefix.isEmpty() ? "" : "\0";
    }

    private String freePrefix() {
        int number = 1;
        while (!namespace("ns" + number).equals("\0")) {
            number++;
        }
        return "ns" + number;
    }

    /** Declares what is not as around this element; returns how many. */
    private int declare(Map<String, String> prefixes, int at) {
        if (prefixes.isEmpty()) {
            return 0;
        }
        int declared = 0;
        var declarations = new StringBuilder();
        scopes.pop();
        for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes).entrySet()) {
            if (!prefix.getValue().equals(namespace(prefix.getKey()))) {
                declared++;
                declarations.append(" xmlns").append(prefix.getKey().isEmpty() ? "" : ":" + prefix.getKey());
                declarations.append("='").append(escaped(prefix.getValue())).append('\'');
            }
        }
        scopes.push(prefixes);
        out.insert(at, declarations);
        return declared;
    }

    private static String escaped(String uri) {
        var writer = new TreeWriter();
        writer.escape(uri, true);
        return writer.out.toString();
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i), attribute);
            if (reference != null) {
                references++;
                out.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** Null for a character that stands for itself. */
    private static @Nullable String reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '\'' -> attribute ? "&apos;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }
}
