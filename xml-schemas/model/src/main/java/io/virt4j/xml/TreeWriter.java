package io.virt4j.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * A tree written as text the way libvirt writes: two spaces a level, single quotes. A namespace is declared on the
 * outermost element that uses it.
 */
final class TreeWriter {
    private final StringBuilder out = new StringBuilder();
    private final Limits limits = new Limits();
    private int references;

    /** Innermost scope first: prefix to namespace. */
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
        Map<String, String> prefixes = new HashMap<>(0);
        scopes.push(prefixes);
        int tag = out.length();
        String name = elementName(node.name(), prefixes);
        out.append('<').append(name);
        for (XmlNode.Attribute attribute : node.attributes()) {
            out.append(' ').append(attributeName(attribute.name(), prefixes)).append("='");
            Limits.length(node.place(), attribute.value().length());
            escape(attribute.value(), true);
            out.append('\'');
        }
        limits.element(node.place(), depth, node.attributes().size(), declare(prefixes, tag + 1 + name.length()));
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
        scopes.pop();
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
        out.append('\n').append("  ".repeat(depth));
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> reference("amp");
                case '<' -> reference("lt");
                case '>' -> reference("gt");
                case '\r' -> reference("#13");
                case '\'' -> referenceIn(attribute, "apos", c);
                case '\n' -> referenceIn(attribute, "#10", c);
                case '\t' -> referenceIn(attribute, "#9", c);
                default -> out.append(c);
            }
        }
    }

    private void referenceIn(boolean attribute, String name, char c) {
        if (attribute) {
            reference(name);
        } else {
            out.append(c);
        }
    }

    private void reference(String name) {
        references++;
        out.append('&').append(name).append(';');
    }
}
