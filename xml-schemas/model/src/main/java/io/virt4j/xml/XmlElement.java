package io.virt4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document, seen through a class that knows its parts. It holds nothing of its own: what is read comes
 * from the {@link XmlNode} below, and what is written goes there, so that all else stays as it was: unknown attributes
 * and elements, text, comments, order. Two views of one element show the same. Not for use by several threads at once.
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class XmlElement {
    private final XmlNode node;

    protected XmlElement(XmlNode node) {
        this.node = node;
    }

    /** A new element that is part of no document. */
    protected XmlElement(String namespace, String name, String prefix) {
        this(new XmlNode(new QName(namespace, name, prefix)));
    }

    /** The names that the class knows. */
    protected abstract Parts parts();

    /** A child through the class for its name; null for one that the class does not know. */
    protected @Nullable XmlElement view(XmlNode child) {
        return null;
    }

    /** The element that this is a view of, with its place in the document. */
    public final XmlNode node() {
        return node;
    }

    /** The attributes that the class does not know. */
    public final Map<QName, String> otherAttributes() {
        Map<QName, String> others = new LinkedHashMap<>();
        for (XmlNode.Attribute attribute : node.attributes()) {
            if (!parts().hasAttribute(attribute.name())) {
                others.put(attribute.name(), attribute.value());
            }
        }
        return Collections.unmodifiableMap(others);
    }

    /** Writes an attribute that the class does not know; null leaves it out. */
    public final void otherAttribute(QName name, @Nullable String value) {
        node.attribute(name, value);
    }

    /** The elements that the class does not know, in the order of the document. */
    public final List<XmlNode> otherElements() {
        List<XmlNode> others = new ArrayList<>();
        for (XmlNode element : node.elements()) {
            if (!parts().shows(element)) {
                others.add(element);
            }
        }
        return Collections.unmodifiableList(others);
    }

    /** Adds an element that the class does not know, after all that there is; a copy, if it is part of another. */
    public final void addOther(XmlNode element) {
        node.append(node.toTake(element));
    }

    /** This element as XML, with all changes. */
    public final String toXml() {
        return node.toXml();
    }

    /** {@link #toXml()} without the line end. */
    @Override
    public final String toString() {
        return toXml().stripTrailing();
    }

    /** Whether the other {@linkplain XmlNode#saysTheSameAs says the same}. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof XmlElement element && node.saysTheSameAs(element.node);
    }

    @Override
    public final int hashCode() {
        return node.name().hashCode() * 31 + node.attributes().size();
    }

    // --- attributes and text

    /** As it is written; null where there is none. */
    protected final @Nullable String attribute(String name) {
        return node.attribute(name);
    }

    /** To be read as a type; null where there is none. */
    protected final @Nullable WrittenValue attributeValue(String name) {
        String text = node.attribute(name);
        return text == null ? null : new WrittenValue(text, name, node);
    }

    /** Throws {@link XmlException} where there is none. */
    protected final WrittenValue requiredAttribute(String name) {
        WrittenValue value = attributeValue(name);
        if (value == null || value.text().isBlank()) {
            throw missing(name + " attribute");
        }
        return value;
    }

    /** Null leaves it out. */
    protected final void attribute(String name, @Nullable String value) {
        node.attribute(QName.valueOf(name), value);
    }

    /** The text right inside this element; empty where there is none. */
    protected final String text() {
        return node.text();
    }

    /** To be read as a type; null where there is none. */
    protected final @Nullable WrittenValue textValue() {
        String text = node.text();
        return text.isBlank() ? null : new WrittenValue(text, node.name().getLocalPart(), node);
    }

    protected final void text(@Nullable String text) {
        node.text(text);
    }

    // --- elements that stand once

    /** The first of that name; null where there is none. */
    protected final @Nullable XmlNode child(String name) {
        return node.child(name);
    }

    /** The first of that name, or one that will be there once it is changed. */
    protected final XmlNode childToBe(String name) {
        XmlNode child = node.child(name);
        return child == null ? node.pendingChild(childName(name), parts()) : child;
    }

    /** The text of the first of that name, to be read as a type; null where there is none. */
    protected final @Nullable WrittenValue childValue(String name) {
        XmlNode child = node.child(name);
        return child == null ? null : new WrittenValue(child.text(), name, child);
    }

    /** Throws {@link XmlException} where there is none, or its text is blank. */
    protected final WrittenValue requiredChild(String name) {
        WrittenValue value = childValue(name);
        if (value == null || value.text().isBlank()) {
            throw missing(name);
        }
        return value;
    }

    /** Puts an element in the place of the first of that name, or where it belongs; null removes that. */
    protected final void child(String name, @Nullable XmlElement value) {
        XmlNode old = node.child(name);
        if (value == null) {
            if (old != null) {
                node.remove(old);
            }
        } else if (old == null) {
            node.insert(adopted(name, value), parts());
        } else if (old != value.node) {
            node.replace(old, adopted(name, value));
        }
    }

    /** Writes the text of the first of that name, which is there afterwards; null removes it. */
    protected final void childText(String name, @Nullable String text) {
        if (text == null) {
            child(name, null);
            return;
        }
        XmlNode child = node.child(name);
        if (child == null) {
            addChildText(name, text);
        } else {
            child.text(text);
        }
    }

    // --- elements that stand many times

    /** Each of that name through a view of its own, in the order of the document. */
    protected final <T> List<T> children(String name, Function<XmlNode, T> view) {
        List<T> views = new ArrayList<>();
        for (XmlPart part : node.parts()) {
            if (part instanceof XmlNode child && child.isNamed(name)) {
                views.add(view.apply(child));
            }
        }
        return Collections.unmodifiableList(views);
    }

    /** Adds one after those of that name; a copy, if it is part of another document or place. */
    protected final void addChild(String name, XmlElement value) {
        node.insert(adopted(name, value), parts());
    }

    protected final void addChildText(String name, String text) {
        var child = new XmlNode(childName(name));
        child.text(text);
        node.insert(child, parts());
    }

    /** Removes this element, not one that looks like it. Returns whether it was there. */
    protected final boolean removeChild(XmlElement value) {
        return node.remove(value.node);
    }

    // --- ordered lists

    /** The items of one class, in the order of the document. */
    protected final <T> List<T> items(Class<T> type) {
        List<T> items = new ArrayList<>();
        for (XmlPart part : node.parts()) {
            XmlElement item = part instanceof XmlNode child ? view(child) : null;
            if (type.isInstance(item)) {
                items.add(type.cast(item));
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Adds an element after all that there are; a copy, if it is part of another document or place. */
    protected final void addItem(XmlNode item) {
        node.insert(node.toTake(item), parts());
    }

    protected final boolean removeItem(XmlNode item) {
        return node.remove(item);
    }

    // --- how JAXB sees it

    /** Adds what JAXB read, beside what is there of that name. */
    protected final void jaxbChild(String name, @Nullable XmlElement value) {
        if (value != null && value.node.parent() != node) {
            addChild(name, value);
        }
    }

    /** All of one name, to read and to add to. */
    protected final <T extends XmlElement> List<T> jaxbChildren(String name, Function<XmlNode, T> view) {
        return new JaxbChildren<>(this, name, view);
    }

    /** Text, unknown elements and, in an ordered list, the known ones. */
    protected final List<Object> jaxbContent() {
        return new JaxbContent(this);
    }

    @XmlAnyAttribute
    Map<QName, String> getJaxbAttributes() {
        return new JaxbAttributes(this);
    }

    private XmlNode adopted(String name, XmlElement value) {
        XmlNode adopted = node.toTake(value.node);
        if (!adopted.isNamed(name)) {
            adopted.rename(childName(name));
        }
        return adopted;
    }

    /** With this element's own prefix, where the namespace is the same. */
    private QName childName(String clark) {
        QName name = QName.valueOf(clark);
        String prefix = name.getNamespaceURI().equals(node.name().getNamespaceURI())
                ? node.name().getPrefix()
                : "";
        return new QName(name.getNamespaceURI(), name.getLocalPart(), prefix);
    }

    private XmlException missing(String part) {
        return XmlException.at(node, node.name().getLocalPart() + " without a " + part + "; add one");
    }
}
