package io.virt4j.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The tree of a stream of SAX events. Its elements have no place in a document: line and column are 0. */
final class TreeBuilder extends DefaultHandler {
    private static final XmlNode.Place NOWHERE = new XmlNode.Place(new Origin(null), 0, 0);

    private final StringBuilder run = new StringBuilder();
    private @Nullable XmlNode root;
    private @Nullable XmlNode current;

    /** The root of what was built; null before there was an element. */
    @Nullable
    XmlNode root() {
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        List<XmlNode.Attribute> copies = new ArrayList<>(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
                copies.add(new XmlNode.Attribute(
                        name(attributes.getURI(i), attributes.getLocalName(i), name), attributes.getValue(i)));
            }
        }
        XmlNode node = new XmlNode(name(uri, localName, qualifiedName), List.copyOf(copies), current, NOWHERE);
        if (current == null) {
            root = node;
        } else {
            endRun(current);
            current.add(node);
        }
        current = node;
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (current != null) {
            endRun(current);
            current = current.parent();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        run.append(characters, start, length);
    }

    private void endRun(XmlNode node) {
        if (!run.isEmpty()) {
            node.add(new XmlPart.Text(run.toString()));
            run.setLength(0);
        }
    }

    private static QName name(String uri, String localName, String qualifiedName) {
        int colon = qualifiedName.indexOf(':');
        return new QName(uri, localName, colon < 0 ? "" : qualifiedName.substring(0, colon));
    }
}
