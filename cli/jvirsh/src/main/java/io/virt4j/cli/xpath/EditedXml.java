package io.virt4j.cli.xpath;

import io.virt4j.cli.CommandFailed;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A host's document whose parts a command changes and hands back, laid out as the host wrote them. */
public final class EditedXml {
    private final Document document;

    private EditedXml(Document document) {
        this.document = document;
    }

    /** Reads a document of the host's. */
    public static EditedXml parse(String xml) throws CommandFailed {
        try {
            return new EditedXml(DocumentTree.readLayout(xml));
        } catch (XMLStreamException e) {
            throw new CommandFailed("the host's document is no XML: " + e.getMessage());
        }
    }

    /** The elements at the end of a path below the root. */
    public List<Element> elements(String... path) {
        List<Element> found = List.of(document.getDocumentElement());
        for (String name : path) {
            found = found.stream()
                    .flatMap(element -> children(element, name).stream())
                    .toList();
        }
        return found;
    }

    /** The elements of a name right inside another. */
    public static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && name.equals(inner.getNodeName())) {
                found.add(inner);
            }
        }
        return found;
    }

    /** The first element of a name right inside another, or null. */
    public static @Nullable Element child(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What the first attribute says of the first element of a name right inside another; empty if it is not there. */
    public static String attribute(Element element, String child, String attribute) {
        Element found = child(element, child);
        return found == null ? "" : found.getAttribute(attribute);
    }

    /** Gives an element an attribute, behind those that it has. */
    public static void setAttribute(Element element, String name, String value) {
        DocumentTree.setAttribute(element, name, value);
    }

    /** Adds an element at the end of another. */
    public static Element append(Element parent, String name) {
        Element child = DocumentTree.create(parent.getOwnerDocument(), name);
        parent.appendChild(child);
        return child;
    }

    /** Adds an element in the place of a node. */
    public static Element insertBefore(Node next, String name) {
        Element sibling = DocumentTree.create(next.getOwnerDocument(), name);
        next.getParentNode().insertBefore(sibling, next);
        return sibling;
    }

    /** The element as XML. */
    public static String text(Element element) {
        return NodeText.of(element);
    }
}
