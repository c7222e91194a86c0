package io.virt4j.xml;

import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** A tree as DOM, which is how JAXB takes and gives elements that it has no class for. */
final class DomTree {
    private DomTree() {}

    static Element of(XmlNode node) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            return element(node, document);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own DOM cannot be had", e);
        }
    }

    private static Element element(XmlNode node, Document document) {
        Element element = document.createElementNS(uri(node.name()), qualified(node.name()));
        for (XmlNode.Attribute attribute : node.attributes()) {
            element.setAttributeNS(uri(attribute.name()), qualified(attribute.name()), attribute.value());
        }
        for (XmlPart part : node.parts()) {
            element.appendChild(part(part, document));
        }
        return element;
    }

    private static Node part(XmlPart part, Document document) {
        if (part instanceof XmlNode child) {
            return element(child, document);
        }
        if (part instanceof XmlPart.Comment comment) {
            return document.createComment(comment.text());
        }
        if (part instanceof XmlPart.Instruction instruction) {
            return document.createProcessingInstruction(instruction.target(), instruction.data());
        }
        return document.createTextNode(((XmlPart.Text) part).text());
    }

    /** DOM, unlike QName, has null for no namespace. */
    @SuppressWarnings("NullAway")
    private static String uri(QName name) {
        return name.getNamespaceURI().isEmpty() ? null : name.getNamespaceURI();
    }

    private static String qualified(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    static XmlNode read(Element element) {
        var node = new XmlNode(name(element));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                node.attribute(name(attribute), attribute.getValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                node.append(read(inner));
            } else if (child instanceof Comment comment) {
                node.append(new XmlPart.Comment(comment.getData()));
            } else if (child instanceof ProcessingInstruction instruction) {
                node.append(new XmlPart.Instruction(instruction.getTarget(), instruction.getData()));
            } else if (child instanceof CharacterData text) {
                node.append(new XmlPart.Text(text.getData()));
            }
        }
        return node;
    }

    private static QName name(Node node) {
        return new QName(
                Objects.requireNonNullElse(node.getNamespaceURI(), ""),
                Objects.requireNonNullElse(node.getLocalName(), node.getNodeName()),
                Objects.requireNonNullElse(node.getPrefix(), ""));
    }
}
