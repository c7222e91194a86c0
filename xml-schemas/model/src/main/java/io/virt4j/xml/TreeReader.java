package io.virt4j.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a document that nobody vouches for, into a tree. Refuses document types, so that there are no
 * entities to expand or fetch, and whatever is larger, deeper or has more elements than a document about virtual
 * machines has.
 */
final class TreeReader {
    /** What virsh takes at most. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    static final int MAX_DEPTH = 256;
    static final int MAX_ATTRIBUTES = 200;
    static final int MAX_ELEMENTS = 100_000;

    private static final XMLInputFactory FACTORY = factory();

    private final @Nullable String document;
    /** The names without a namespace, which most are, each once. */
    private final Map<String, QName> plainNames = new HashMap<>(128);

    private final StringBuilder run = new StringBuilder();
    private int elements;

    TreeReader(@Nullable String document) {
        this.document = document;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK's own limits differ from version to version; ours come first.
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH + 1);
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES + 1);
        factory.setXMLResolver(new NoEntities());
        return factory;
    }

    /** Not a lambda, which the first document would wait for. */
    private static final class NoEntities implements XMLResolver {
        @Override
        public Object resolveEntity(String publicId, String systemId, String base, String namespace)
                throws XMLStreamException {
            throw new XMLStreamException("external entities are refused");
        }
    }

    /** Reads a document whole; throws {@link XmlException} with its place where it cannot be used. */
    XmlNode read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new XmlException(document, 0, 0, "larger than " + MAX_BYTES + " bytes, which no domain needs", null);
        }
        if (bytes.length == 0) {
            throw new XmlException(document, 0, 0, "empty; an XML document is needed", null);
        }
        DocumentText text = DocumentText.decode(bytes, document);
        try {
            XMLStreamReader reader = newReader(text);
            try {
                return read(reader, text);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw notWellFormed(e);
        }
    }

    private static XMLStreamReader newReader(DocumentText text) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new StringReader(text.text()));
        }
    }

    private XmlNode read(XMLStreamReader reader, DocumentText text) throws XMLStreamException {
        XmlNode root = null;
        XmlNode current = null;
        List<XmlPart> before = new ArrayList<>(0);
        List<XmlPart> after = new ArrayList<>(0);
        int depth = 0;
        while (true) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = element(reader, current, text, depth++);
                    if (current == null) {
                        root = node;
                    } else {
                        endRun(current);
                        current.read(node);
                    }
                    current = node;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (current != null) {
                        endRun(current);
                        current = current.parent();
                        depth--;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (current != null) {
                        run.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                case XMLStreamConstants.COMMENT -> {
                    var comment = new XmlPart.Comment(reader.getText());
                    if (current != null) {
                        endRun(current);
                        current.read(comment);
                    } else {
                        (root == null ? before : after).add(comment);
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    String data = reader.getPIData();
                    var instruction = new XmlPart.Instruction(reader.getPITarget(), data == null ? "" : data);
                    if (current != null) {
                        endRun(current);
                        current.read(instruction);
                    } else {
                        (root == null ? before : after).add(instruction);
                    }
                }
                case XMLStreamConstants.DTD ->
                    throw at(reader.getLocation(), "a document type (<!DOCTYPE …>) is refused; remove it");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw at(
                            reader.getLocation(),
                            "entity &" + reader.getLocalName() + "; is not declared; write its text");
                default -> {}
            }
            if (!reader.hasNext()) {
                break;
            }
            reader.next();
        }
        if (root == null) {
            throw new XmlException(document, 0, 0, "no element in it; an XML document is needed", null);
        }
        root.surround(before, after);
        return root;
    }

    private XmlNode element(XMLStreamReader reader, @Nullable XmlNode parent, DocumentText text, int depth) {
        XmlNode.Place place = text.tagBefore(reader.getLocation().getCharacterOffset(), document);
        if (depth >= MAX_DEPTH) {
            throw at(place, "elements are nested deeper than " + MAX_DEPTH);
        }
        if (++elements > MAX_ELEMENTS) {
            throw at(place, "more than " + MAX_ELEMENTS + " elements");
        }
        int count = reader.getAttributeCount();
        if (count > MAX_ATTRIBUTES) {
            throw at(place, "more than " + MAX_ATTRIBUTES + " attributes");
        }
        List<XmlNode.Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            QName plain = plainName(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            attributes.add(new XmlNode.Attribute(
                    plain == null ? reader.getAttributeName(i) : plain, reader.getAttributeValue(i)));
        }
        QName plain = plainName(reader.getNamespaceURI(), reader.getLocalName());
        return new XmlNode(plain == null ? reader.getName() : plain, attributes, parent, place);
    }

    /** Null for a name that has a namespace. */
    private @Nullable QName plainName(@Nullable String namespace, String local) {
        if (namespace != null && !namespace.isEmpty()) {
            return null;
        }
        QName name = plainNames.get(local);
        if (name == null) {
            name = new QName(local);
            plainNames.put(local, name);
        }
        return name;
    }

    private void endRun(XmlNode node) {
        if (!run.isEmpty()) {
            node.read(new XmlPart.Text(run.toString()));
            run.setLength(0);
        }
    }

    private XmlException notWellFormed(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        // The JDK puts the place on a line of its own before the message.
        int detail = message.indexOf("\nMessage: ");
        String problem = detail < 0 ? message : message.substring(detail + "\nMessage: ".length());
        Location location = e.getLocation();
        int line = location == null ? 0 : Math.max(0, location.getLineNumber());
        int column = location == null ? 0 : Math.max(0, location.getColumnNumber());
        return new XmlException(document, line, column, "not well-formed XML: " + problem, e);
    }

    private XmlException at(Location location, String problem) {
        return new XmlException(document, location.getLineNumber(), location.getColumnNumber(), problem, null);
    }

    private static XmlException at(XmlNode.Place place, String problem) {
        return new XmlException(place.document(), place.line(), place.column(), problem, null);
    }
}
