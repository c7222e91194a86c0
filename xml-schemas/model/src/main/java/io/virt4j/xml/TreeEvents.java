package io.virt4j.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A tree told as SAX events. The locator gives the place of the element whose start was told last. Left out are
 * comments, instructions and the blanks between elements.
 */
final class TreeEvents implements Locator {
    private final ContentHandler handler;
    private final Predicate<XmlNode> isKeptBack;
    private XmlNode current;

    TreeEvents(XmlNode root, ContentHandler handler) {
        this(root, handler, repeated -> false);
    }

    /** {@code isKeptBack} is asked for each element that has an elder sibling of its name; those it is true of are not told. */
    TreeEvents(XmlNode root, ContentHandler handler, Predicate<XmlNode> isKeptBack) {
        this.current = root;
        this.handler = handler;
        this.isKeptBack = isKeptBack;
    }

    void tell() throws SAXException {
        handler.setDocumentLocator(this);
        handler.startDocument();
        tell(current);
        handler.endDocument();
    }

    /** The element whose start was told last. */
    XmlNode current() {
        return current;
    }

    private void tell(XmlNode node) throws SAXException {
        current = node;
        var attributes = new AttributesImpl();
        List<String> prefixes = new ArrayList<>(1);
        declare(node.name(), prefixes);
        for (XmlNode.Attribute attribute : node.attributes()) {
            QName name = attribute.name();
            declare(name, prefixes);
            attributes.addAttribute(
                    name.getNamespaceURI(), name.getLocalPart(), qualified(name), "CDATA", attribute.value());
        }
        QName name = node.name();
        handler.startElement(name.getNamespaceURI(), name.getLocalPart(), qualified(name), attributes);
        boolean structure = node.parts().stream().anyMatch(XmlNode.class::isInstance);
        Set<QName> told = new HashSet<>();
        for (XmlPart part : node.parts()) {
            if (part instanceof XmlNode child) {
                if (told.add(child.name()) || !isKeptBack.test(child)) {
                    tell(child);
                }
            } else if (part instanceof XmlPart.Text text && !(structure && text.isBlank())) {
                handler.characters(text.text().toCharArray(), 0, text.text().length());
            }
        }
        handler.endElement(name.getNamespaceURI(), name.getLocalPart(), qualified(name));
        for (String prefix : prefixes) {
            handler.endPrefixMapping(prefix);
        }
    }

    private void declare(QName name, List<String> prefixes) throws SAXException {
        String prefix = name.getPrefix();
        boolean implied = prefix.equals(XMLConstants.XML_NS_PREFIX)
                || (prefix.isEmpty() && name.getNamespaceURI().isEmpty());
        if (!implied && !prefixes.contains(prefix)) {
            handler.startPrefixMapping(prefix, name.getNamespaceURI());
            prefixes.add(prefix);
        }
    }

    private static String qualified(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return current.document();
    }

    @Override
    public int getLineNumber() {
        return current.line();
    }

    @Override
    public int getColumnNumber() {
        return current.column();
    }
}
