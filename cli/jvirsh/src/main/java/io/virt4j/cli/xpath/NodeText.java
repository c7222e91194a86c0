package io.virt4j.cli.xpath;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Nodes of a document as text, laid out as libxml2 does it: two columns a level, and nothing added where there is text. */
final class NodeText {
    private static final int DEEPEST_INDENT = 30;
    private static final int LAST_ASCII = 0x7f;

    private final StringBuilder out = new StringBuilder();

    /** Attributes are in ASCII, but for those of a whole document. */
    private final boolean isWhole;

    private NodeText(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /** A node, as if it were alone. */
    static String of(Node node) {
        NodeText text = new NodeText(node.getNodeType() == Node.DOCUMENT_NODE);
        text.node(node, 0, true);
        return text.out.toString();
    }

    /** An element made for copies of nodes. */
    static String wrapped(String name, Collection<Attr> attributes, List<Node> children) {
        NodeText text = new NodeText(false);
        text.startTag(name, attributes, Attr::getLocalName);
        text.content(name, children, 0, true, CopiedElement::attributes);
        return text.out.toString();
    }

    private void node(Node node, int level, boolean format) {
        switch (node.getNodeType()) {
            case Node.DOCUMENT_NODE -> document(node, format);
            case Node.ELEMENT_NODE -> element((Element) node, DocumentTree.attributes((Element) node), level, format);
            case Node.ATTRIBUTE_NODE -> attribute((Attr) node, Attr::getName);
            case Node.TEXT_NODE -> text(node);
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.PROCESSING_INSTRUCTION_NODE -> {
                String data = node.getNodeValue();
                out.append("<?").append(node.getNodeName());
                out.append(data.isEmpty() ? "" : " ").append(data).append("?>");
            }
            default -> throw new IllegalArgumentException("a node of type " + node.getNodeType());
        }
    }

    private void text(Node node) {
        if (DocumentTree.isCdata(node)) {
            out.append("<![CDATA[").append(node.getNodeValue()).append("]]>");
        } else {
            escape(node.getNodeValue(), false);
        }
    }

    private static List<Node> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .toList();
    }

    private void document(Node document, boolean format) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        for (Node child : children(document)) {
            node(child, 0, format);
            out.append('\n');
        }
    }

    private void element(Element element, Collection<Attr> attributes, int level, boolean format) {
        startTag(element.getNodeName(), attributes, Attr::getName);
        content(element.getNodeName(), children(element), level, format, DocumentTree::attributes);
    }

    private void startTag(String name, Collection<Attr> attributes, Function<Attr, String> naming) {
        out.append('<').append(name);
        attributes.forEach(attribute -> attribute(attribute, naming));
    }

    /** What is between an element's tags, and the end of both. */
    private void content(
            String name, List<Node> children, int level, boolean format, Function<Element, List<Attr>> attributes) {
        if (children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean inLines = format && children.stream().noneMatch(child -> child.getNodeType() == Node.TEXT_NODE);
        if (inLines) {
            out.append('\n');
        }
        int inside = level + 1;
        for (Node child : children) {
            boolean isDocument = child.getNodeType() == Node.DOCUMENT_NODE;
            if (inLines && !isDocument) {
                indent(inside);
            }
            if (child instanceof Element element) {
                element(element, attributes.apply(element), inside, inLines);
            } else {
                node(child, inside, inLines);
            }
            if (inLines) {
                out.append('\n');
            }
            inside = isDocument ? 0 : inside; // A document starts from the margin, and what follows stays there.
        }
        if (inLines) {
            indent(level);
        }
        out.append("</").append(name).append('>');
    }

    private void indent(int level) {
        out.append("  ".repeat(Math.min(level, DEEPEST_INDENT)));
    }

    private void attribute(Attr attribute, Function<Attr, String> naming) {
        out.append(' ').append(naming.apply(attribute)).append("=\"");
        escape(attribute.getValue(), true);
        out.append('"');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> i = character(text, i, inAttribute);
            }
        }
    }

    /** Returns where the character ends. */
    private int character(String text, int start, boolean inAttribute) {
        int codePoint = text.codePointAt(start);
        if (inAttribute && !isWhole && codePoint > LAST_ASCII) {
            out.append("&#x")
                    .append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                    .append(';');
        } else {
            out.appendCodePoint(codePoint);
        }
        return start + Character.charCount(codePoint) - 1;
    }
}
