package io.virt4j.xml;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * An element's content as JAXB takes it: with DOM where an {@link XmlNode} stands. What JAXB adds is kept as it is, until
 * {@link XmlElement#adoptOtherElements()} puts the document's own nodes in its place.
 */
final class DomContent extends AbstractList<Object> {
    private static final SAXTransformerFactory FACTORY =
            (SAXTransformerFactory) TransformerFactory.newDefaultInstance();

    private final List<Object> content;

    DomContent(List<Object> content) {
        this.content = content;
    }

    @Override
    public Object get(int index) {
        Object part = content.get(index);
        return part instanceof XmlNode node ? dom(node) : part;
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public void add(int index, Object part) {
        content.add(index, part);
    }

    @Override
    public void clear() {
        content.clear();
    }

    private static Element dom(XmlNode node) {
        var result = new DOMResult();
        try {
            TransformerHandler handler;
            synchronized (FACTORY) {
                handler = FACTORY.newTransformerHandler();
            }
            handler.setResult(result);
            new TreeEvents(node, handler).tell();
        } catch (TransformerConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot copy " + node, e);
        }
        return Objects.requireNonNull(((Document) result.getNode()).getDocumentElement(), "a tree has a root");
    }
}
