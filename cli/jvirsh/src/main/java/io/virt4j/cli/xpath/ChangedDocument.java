package io.virt4j.cli.xpath;

import io.virt4j.cli.CommandFailed;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document of the host's in which something was changed, laid out as libxml2 does it. */
public final class ChangedDocument {
    private ChangedDocument() {}

    /**
     * The document with another text in an element.
     *
     * @param name of the element, which is right inside the root
     */
    public static String withText(String xml, String name, String text) throws CommandFailed {
        Document document;
        try {
            document = DocumentTree.read(xml);
        } catch (XMLStreamException e) {
            throw new CommandFailed("the host's document is no XML: " + e.getMessage());
        }
        Element root = document.getDocumentElement();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                child.setTextContent(text);
                return NodeText.of(root);
            }
        }
        throw new CommandFailed("the host's document has no <" + name + ">");
    }
}
