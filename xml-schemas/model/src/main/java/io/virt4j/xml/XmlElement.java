package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An element of a document, with a class that knows its parts. What the class does not know is kept and written back:
 * attributes, elements and text.
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class XmlElement {
    @XmlAnyAttribute
    private final Map<QName, String> otherAttributes = new LinkedHashMap<>();

    /** In order: text, unknown elements and, in an ordered list, the known ones. */
    private final List<Object> content = new ArrayList<>(0);

    private @Nullable XmlNode node;

    /** Where this element was read; null for one that was made in Java. Later changes do not show in it. */
    public final @Nullable XmlNode node() {
        return node;
    }

    /** The attributes that the class does not know. */
    public final Map<QName, String> otherAttributes() {
        return Collections.unmodifiableMap(otherAttributes);
    }

    /** Writes an attribute that the class does not know; null leaves it out. */
    public final void otherAttribute(QName name, @Nullable String value) {
        if (value == null) {
            otherAttributes.remove(name);
        } else {
            otherAttributes.put(name, value);
        }
        changed();
    }

    /** The elements that the class does not know, in the order of the document. */
    public final List<XmlNode> otherElements() {
        return items(XmlNode.class);
    }

    /** Adds an element that the class does not know, after those there are. */
    public final void addOther(XmlNode element) {
        addItem(element);
    }

    /** The content as JAXB reads and writes it; each class has a property for it, in its own place. */
    protected final List<Object> jaxbContent() {
        return new DomContent(content);
    }

    /** The parts of one class, in order. */
    protected final <T> List<T> items(Class<T> type) {
        return content.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Adds a part after those there are. */
    protected final void addItem(Object item) {
        content.add(item);
        changed();
    }

    /** Removes this part, not one that is equal to it. Returns whether it was there. */
    protected final boolean removeItem(Object item) {
        changed();
        return content.removeIf(there -> there == item);
    }

    /** The text right inside this element; empty where there is none. */
    protected final String text() {
        var text = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String run) {
                text.append(run);
            }
        }
        return text.toString();
    }

    /** Writes the text, in place of that which was there. */
    protected final void text(@Nullable String text) {
        content.removeIf(String.class::isInstance);
        if (text != null && !text.isEmpty()) {
            content.add(0, text);
        }
        changed();
    }

    /** To be called by whatever changes this element: the tree that it was read from is not its document any more. */
    protected final void changed() {
        XmlNode read = node;
        if (read != null) {
            read.origin().outdate();
        }
    }

    /** Keeps an element of the document that the class has no room for. */
    void keep(XmlNode element) {
        content.add(element);
    }

    /** A value of this element as it is written; empty where it is not. */
    protected final Optional<WrittenValue> written(String name, @Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(new WrittenValue(text, name, node));
    }

    /** A part that must be there; blank text is none. Throws {@link XmlException} where it is missing. */
    protected final <T> T required(Optional<T> part, String owner, String name) {
        return part.filter(value -> !(value instanceof String text && text.isBlank()))
                .orElseThrow(() -> XmlException.at(node, owner + " without a " + name + "; add one"));
    }

    void readFrom(XmlNode source) {
        node = source;
    }

    /** Puts the nodes of the document itself where JAXB made DOM of them; both are in the document's order. */
    void adoptOtherElements() {
        XmlNode source = node;
        if (source != null) {
            Iterator<XmlNode> originals = source.elements().iterator();
            content.replaceAll(part -> part instanceof Element copy ? original(originals, copy) : part);
        }
    }

    /** What is known by one name is never unknown by the same, so the next of that name it is. */
    private static Object original(Iterator<XmlNode> originals, Element copy) {
        var name = new QName(Objects.requireNonNullElse(copy.getNamespaceURI(), ""), copy.getLocalName());
        while (originals.hasNext()) {
            XmlNode original = originals.next();
            if (original.name().equals(name)) {
                return original;
            }
        }
        throw new IllegalStateException("JAXB read an element that is not in the document: " + name);
    }
}
