package io.virt4j.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An element as it was read, with its place in the document. Never changes once the document is read. */
public final class XmlNode implements XmlPart {
    /** An attribute as it was written. */
    public record Attribute(QName name, String value) {}

    private final QName name;
    private final List<Attribute> attributes;
    private final List<XmlPart> parts = new ArrayList<>(1);
    private final @Nullable XmlNode parent;
    private final Origin origin;
    private final int line;
    private final int column;

    XmlNode(QName name, List<Attribute> attributes, @Nullable XmlNode parent, Place place) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.origin = place.origin();
        this.line = place.line();
        this.column = place.column();
    }

    /** Where an element starts. */
    record Place(Origin origin, int line, int column) {}

    /** Reads one element with all that it holds. Throws {@link XmlException} where the text is no XML. */
    public static XmlNode parse(String text) {
        return new TreeReader(null).read(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(XmlPart part) {
        parts.add(part);
    }

    /** The name with its namespace and the prefix it was written with. */
    public QName name() {
        return name;
    }

    /** In the order of the document; declarations of namespaces are not among them. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The value of an attribute that has no namespace; null where there is none. */
    public @Nullable String attribute(String localName) {
        for (Attribute attribute : attributes) {
            if (attribute.name().getLocalPart().equals(localName)
                    && attribute.name().getNamespaceURI().isEmpty()) {
                return attribute.value();
            }
        }
        return null;
    }

    /** All that is between the tags, in the order of the document. */
    public List<XmlPart> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** The elements inside, in the order of the document. */
    public List<XmlNode> elements() {
        return parts.stream()
                .filter(XmlNode.class::isInstance)
                .map(XmlNode.class::cast)
                .toList();
    }

    /** The elements inside of one name, whatever their namespace. */
    public List<XmlNode> elements(String localName) {
        return elements().stream()
                .filter(element -> element.name.getLocalPart().equals(localName))
                .toList();
    }

    /** The text right inside this element, joined; text of the elements inside it is not part of it. */
    public String text() {
        var text = new StringBuilder();
        for (XmlPart part : parts) {
            if (part instanceof XmlPart.Text run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** The element around this one; null for the root. */
    public @Nullable XmlNode parent() {
        return parent;
    }

    /** What the document is called in messages, a file name for instance; null where it has no name. */
    public @Nullable String document() {
        return origin.document();
    }

    Origin origin() {
        return origin;
    }

    /** The line of the start tag's {@code <}, counted from 1. */
    public int line() {
        return line;
    }

    /** The column of the start tag's {@code <}, counted from 1, in UTF-16 units. */
    public int column() {
        return column;
    }

    /** The names from the root down to this element, such as {@code domain/devices/disk}. */
    public String path() {
        String step = name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
        return parent == null ? step : parent.path() + "/" + step;
    }

    /** This element as XML, indented by two spaces where that does not change its text. */
    public String toXml() {
        return new TreeWriter().write(this);
    }

    @Override
    public String toString() {
        return path() + " (line " + line + ")";
    }
}
