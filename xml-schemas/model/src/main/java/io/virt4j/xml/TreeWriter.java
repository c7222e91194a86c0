package io.virt4j.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/**
 * A tree written as text the way libvirt writes: two spaces a level, single quotes. A namespace is declared on the
 * outermost element that uses it.
 */
final class TreeWriter {
    private final StringBuilder out = new StringBuilder();
    /** Innermost scope first: prefix to namespace. */
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

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
        return out.append('\n').toString();
    }

    private void write(XmlNode node, int depth, boolean indented) {
        Map<String, String> declared = new HashMap<>(0);
        scopes.push(declared);
        int tag = out.length();
        String name = elementName(node.name(), declared);
        out.append('<').append(name);
        for (XmlNode.Attribute attribute : node.attributes()) {
            out.append(' ').append(attributeName(attribute.name(), declared)).append("='");
            escape(attribute.value(), true);
            out.append('\'');
        }
        declare(declared, tag + 1 + name.length());
        if (node.parts().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            boolean indent = indented && isStructure(node);
            for (XmlPart part : node.parts()) {
                writePart(part, depth + 1, indent);
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

    private void writePart(XmlPart part, int depth, boolean indent) {
        if (part instanceof XmlPart.Text text) {
            if (!indent) {
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

    private String elementName(QName name, Map<String, String> declared) {
        String prefix = name.getPrefix();
        if (!name.getNamespaceURI().equals(namespace(prefix))) {
            // Without a namespace there is no prefix to choose: xmlns='' it is.
            prefix = declared.containsKey(prefix) ? freePrefix() : prefix;
            declared.put(prefix, name.getNamespaceURI());
        }
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private String attributeName(QName name, Map<String, String> declared) {
        String uri = name.getNamespaceURI();
        if (uri.isEmpty()) {
            return name.getLocalPart();
        }
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return "xml:" + name.getLocalPart();
        }
        String prefix = name.getPrefix();
        if (prefix.isEmpty() || !uri.equals(namespace(prefix))) {
            prefix = prefix.isEmpty() || declared.containsKey(prefix) ? freePrefix() : prefix;
            declared.put(prefix, uri);
        }
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

    private void declare(Map<String, String> declared, int at) {
        var declarations = new StringBuilder();
        declared.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            declarations.append(" xmlns").append(entry.getKey().isEmpty() ? "" : ":" + entry.getKey());
            declarations.append("='").append(escaped(entry.getValue())).append('\'');
        });
        out.insert(at, declarations);
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
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '\'' -> out.append(attribute ? "&apos;" : "'");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
