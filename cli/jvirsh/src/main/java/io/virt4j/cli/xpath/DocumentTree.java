package io.virt4j.cli.xpath;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document as libxml2 has it. Its elements know the order of their attributes, which a DOM does not keep. */
final class DocumentTree {
    private static final String ORDER = "virt4j.order";
    private static final String CDATA = "virt4j.cdata";
    private static final String REPORT_CDATA = "http://java.sun.com/xml/stream/properties/report-cdata-event";

    private final XMLStreamReader reader;
    private final Document document;
    private final boolean keepsBlanks;
    private final StringBuilder text = new StringBuilder();
    private Node open;

    private DocumentTree(XMLStreamReader reader, Document document, boolean keepsBlanks) {
        this.reader = reader;
        this.document = document;
        this.keepsBlanks = keepsBlanks;
        this.open = document;
    }

    /** Reads a host's document without the blanks between its tags. */
    static Document read(String xml) throws XMLStreamException {
        return read(xml, false);
    }

    /** Reads a host's document as it is laid out. */
    static Document readLayout(String xml) throws XMLStreamException {
        return read(xml, true);
    }

    private static Document read(String xml, boolean keepsBlanks) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(REPORT_CDATA, true);
        return new DocumentTree(factory.createXMLStreamReader(new StringReader(xml)), empty(), keepsBlanks).read();
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java cannot make an XML document", e);
        }
    }

    /** The attributes of an element in the order of the document, declarations of namespaces first. */
    @SuppressWarnings("unchecked")
    static List<Attr> attributes(Element element) {
        return (List<Attr>) element.getUserData(ORDER);
    }

    /** Gives an element an attribute, behind those that it has. */
    static void setAttribute(Element element, String name, String value) {
        if (!element.hasAttribute(name)) {
            Attr attribute = element.getOwnerDocument().createAttributeNS(null, name);
            element.setAttributeNodeNS(attribute);
            attributes(element).add(attribute);
        }
        element.getAttributeNode(name).setValue(value);
    }

    /** An element for the document without anything in it. */
    static Element create(Document document, String name) {
        Element element = document.createElementNS(null, name);
        element.setUserData(ORDER, new ArrayList<Attr>(), null);
        return element;
    }

    /** Whether a text was written as a section without escapes. */
    static boolean isCdata(Node text) {
        return text.getUserData(CDATA) != null;
    }

    private Document read() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            } else {
                endText(event == XMLStreamConstants.END_ELEMENT);
                take(event);
            }
        }
        return document;
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open = open.appendChild(element());
            case XMLStreamConstants.END_ELEMENT -> open = open.getParentNode();
            case XMLStreamConstants.CDATA -> open.appendChild(cdata());
            case XMLStreamConstants.COMMENT -> open.appendChild(document.createComment(reader.getText()));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                open.appendChild(document.createProcessingInstruction(reader.getPITarget(), reader.getPIData()));
            default -> {
                // The document's start and end; a document type is nothing that a host describes things by.
            }
        }
    }

    /** For Java's XPath, a section of that kind is no text. */
    private Node cdata() {
        Node section = document.createTextNode(reader.getText());
        section.setUserData(CDATA, true, null);
        return section;
    }

    private Element element() {
        Element element =
                document.createElementNS(reader.getNamespaceURI(), name(reader.getPrefix(), reader.getLocalName()));
        List<Attr> order = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            order.add(attribute(element, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, name, reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            order.add(attribute(element, reader.getAttributeNamespace(i), name, reader.getAttributeValue(i)));
        }
        element.setUserData(ORDER, order, null);
        return element;
    }

    private Attr attribute(Element element, String namespace, String name, String value) {
        Attr attribute = document.createAttributeNS(namespace, name);
        attribute.setValue(value == null ? "" : value);
        element.setAttributeNodeNS(attribute);
        return attribute;
    }

    private static String name(String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private void endText(boolean atEndTag) {
        if (text.length() > 0
                && open != document
                && (keepsBlanks
                        || !isBlank()
                        || isText(open.getFirstChild(), atEndTag)
                        || isText(open.getLastChild(), atEndTag))) {
            open.appendChild(document.createTextNode(text.toString()));
        }
        text.setLength(0);
    }

    private boolean isBlank() {
        return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    /** Whether blanks beside this child are text like it; where there is no child, whether they are all there is. */
    private static boolean isText(Node child, boolean atEndTag) {
        return child == null ? atEndTag : child.getNodeType() == Node.TEXT_NODE;
    }
}
