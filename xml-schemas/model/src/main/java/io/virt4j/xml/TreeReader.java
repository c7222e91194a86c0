package io.virt4j.xml;

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
    private static final XMLInputFactory FACTORY = factory();
    private static final int KEPT_CHARACTERS = 64 * 1024;

    private final @Nullable String document;

    /** The names without a namespace, which most are, each once. */
    private final Map<String, QName> plainNames = new HashMap<>();

    private final StringBuilder run = new StringBuilder();
    private final Limits limits = new Limits();

    TreeReader(@Nullable String document) {
        this.document = document;
    }

    /** Not a lambda, which the first document would wait for. */
    private static final class NoEntities implements XMLResolver {
        @Override
        public Object resolveEntity(String publicId, String systemId, String base, String namespace)
                throws XMLStreamException {
            throw new XMLStreamException("external entities are refused");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK's own limits differ from version to version; ours come first.
        factory.setProperty("jdk.xml.maxElementDepth", Limits.DEPTH + 1);
        factory.setProperty("jdk.xml.elementAttributeLimit", Limits.ATTRIBUTES + 1);
        factory.setProperty("jdk.xml.maxXMLNameLimit", Limits.NAME_CHARACTERS);
        factory.setXMLResolver(new NoEntities());
        return factory;
    }

    /** Reads a document whole; throws {@link XmlException} with its place where it cannot be used. */
    XmlNode read(DocumentText text) {
        refuseDocumentType(text);
        Limits.references(document, text.references());
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

    /** Before a parser sees it. */
    private static void refuseDocumentType(DocumentText text) {
        XmlNode.Place place = text.documentType();
        if (place != null) {
            throw new XmlException(
                    place.document(),
                    place.line(),
                    place.column(),
                    "a document type (<!DOCTYPE …>) is refused; remove it",
                    null);
        }
    }

    /** What XML 1.1 may hold beside could not be written back. */
    private void refuseOtherXml(XMLStreamReader reader) {
        if ("1.1".equals(reader.getVersion())) {
            throw new XmlException(document, 1, 1, "XML 1.1 is not read; declare version='1.0'", null);
        }
    }

    private static XMLStreamReader newReader(DocumentText text) throws XMLStreamException {
        // A factory holds on to its last parser, and with that to all that it had read.
        if (text.length() > KEPT_CHARACTERS) {
            return factory().createXMLStreamReader(text);
        }
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(text);
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
                case XMLStreamConstants.START_DOCUMENT -> refuseOtherXml(reader);
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
                        Limits.length(current.place(), run.length());
                    }
                }
                case XMLStreamConstants.COMMENT ->
                    add(new XmlPart.Comment(reader.getText()), current, root == null ? before : after);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    String data = reader.getPIData();
                    var instruction = new XmlPart.Instruction(reader.getPITarget(), data == null ? "" : data);
                    add(instruction, current, root == null ? before : after);
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw at(
                            reader.getLocation(),
                            "the entity &" + reader.getLocalName() + "; is not declared; write its text");
                default -> {}
            }
            if (!reader.hasNext()) {
                break;
            }
            text.partEnds();
            reader.next();
        }
        if (root == null) {
            throw new XmlException(document, 0, 0, "no element in it; an XML document is needed", null);
        }
        root.surround(before, after);
        return root;
    }

    private XmlNode element(XMLStreamReader reader, @Nullable XmlNode parent, DocumentText text, int depth) {
        int count = reader.getAttributeCount();
        XmlNode.Place place = text.nextTag();
        limits.element(place, depth, count, reader.getNamespaceCount());
        List<XmlNode.Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            QName plain = plainName(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            attributes.add(new XmlNode.Attribute(
                    plain == null ? reader.getAttributeName(i) : plain, reader.getAttributeValue(i)));
        }
        QName plain = plainName(reader.getNamespaceURI(), reader.getLocalName());
        Limits.names(place, plainNames.size());
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

    private void add(XmlPart part, @Nullable XmlNode around, List<XmlPart> outside) {
        if (around == null) {
            limits.parts(new XmlNode.Place(document, 0, 0), 1);
            outside.add(part);
        } else {
            limits.parts(around.place(), 1);
            endRun(around);
            around.read(part);
        }
    }

    private void endRun(XmlNode node) {
        if (!run.isEmpty()) {
            limits.parts(node.place(), 1);
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
        return new XmlException(document, line, column, "not well-formed XML: " + ParserWords.of(problem), e);
    }

    private XmlException at(Location location, String problem) {
        return new XmlException(document, location.getLineNumber(), location.getColumnNumber(), problem, null);
    }
}
