package io.virt4j.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A tree written as text the way libvirt writes: two spaces a level, single quotes. A namespace is declared on the
 * outermost element that uses it.
 */
final class TreeWriter {
    private final StringBuilder out = new StringBuilder(1024);
    /** What the open elements declare, the root's first. */
    private final List<Declaration> declarations = new ArrayList<>(0);

    private record Declaration(String prefix, String namespace) implements Comparable<Declaration> {
        @Override
        public int compareTo(Declaration other) {
            return prefix.compareTo(other.prefix);
        }
    }

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
        int outer = declarations.size();
        int tag = out.length();
        String name = elementName(node.name(), outer);
        out.append('<').append(name);
        List<XmlNode.Attribute> attributes = node.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            XmlNode.Attribute attribute = attributes.get(i);
            out.append(' ').append(attributeName(attribute.name(), outer)).append("='");
            escape(attribute.value(), true);
            out.append('\'');
        }
        if (declarations.size() > outer) {
            out.insert(tag + 1 + name.length(), declared(outer));
        }
        List<XmlPart> parts = node.parts();
        if (parts.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            boolean indent = indented && isStructure(parts);
            for (int i = 0; i < parts.size(); i++) {
                writePart(parts.get(i), depth + 1, indent);
            }
            if (indent) {
                newLine(depth);
            }
            out.append("</").append(name).append('>');
        }
        declarations.subList(outer, declarations.size()).clear();
    }

    /** Whether the text between the parts is layout that may be written anew. */
    private static boolean isStructure(List<XmlPart> parts) {
        boolean structure = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof XmlPart.Text text) {
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
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    /** {@code outer} is how many declarations are those of the elements around. */
    private String elementName(QName name, int outer) {
        String prefix = name.getPrefix();
        if (!name.getNamespaceURI().equals(namespace(prefix))) {
            // Without a namespace there is no prefix to choose: xmlns='' it is.
            prefix = isDeclaredHere(prefix, outer) ? freePrefix() : prefix;
            declarations.add(new Declaration(prefix, name.getNamespaceURI()));
        }
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private String attributeName(QName name, int outer) {
        String uri = name.getNamespaceURI();
        if (uri.isEmpty()) {
            return name.getLocalPart();
        }
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return "xml:" + name.getLocalPart();
        }
        String prefix = name.getPrefix();
        if (prefix.isEmpty() || !uri.equals(namespace(prefix))) {
            prefix = prefix.isEmpty() || isDeclaredHere(prefix, outer) ? freePrefix() : prefix;
            declarations.add(new Declaration(prefix, uri));
        }
        return prefix + ":" + name.getLocalPart();
    }

    private boolean isDeclaredHere(String prefix, int outer) {
        for (int i = outer; i < declarations.size(); i++) {
            if (declarations.get(i).prefix().equals(prefix)) {
                return true;
            }
        }
        return false;
    }

    private String namespace(String prefix) {
        for (int i = declarations.size() - 1; i >= 0; i--) {
            if (declarations.get(i).prefix().equals(prefix)) {
                return declarations.get(i).namespace();
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

    /** The declarations of the element whose tag is written, as attributes. */
    private String declared(int outer) {
        List<Declaration> here = declarations.subList(outer, declarations.size());
        here.sort(null);
        var writer = new TreeWriter();
        for (Declaration declaration : here) {
            writer.out.append(" xmlns");
            if (!declaration.prefix().isEmpty()) {
                writer.out.append(':').append(declaration.prefix());
            }
            writer.out.append("='");
            writer.escape(declaration.namespace(), true);
            writer.out.append('\'');
        }
        return writer.out.toString();
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i), attribute);
            if (reference != null) {
                out.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(from == 0 ? text : text.substring(from));
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
