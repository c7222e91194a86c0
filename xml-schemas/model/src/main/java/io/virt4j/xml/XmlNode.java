package io.virt4j.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element as it stands in its document: name, attributes, all that it holds, and its place. The typed classes are
 * views of such elements; what they change shows here, and what they do not know stays as it is.
 */
public final class XmlNode implements XmlPart {
    /** An attribute as it was written. */
    public record Attribute(QName name, String value) {}

    private QName name;
    private final List<Attribute> attributes;
    private final List<XmlPart> parts = new ArrayList<>(0);
    private @Nullable XmlNode parent;
    private final Place place;
    private boolean changed;

    /** Comments and processing instructions around a root; null for most. */
    private @Nullable List<XmlPart> prolog;

    private @Nullable List<XmlPart> epilog;

    /** Elements that are not part of this one before they are changed for the first time. */
    private @Nullable List<XmlNode> pending;

    /** What the parent knows of its children, as long as this is not one of them; null for most. */
    private @Nullable Parts pendingAmong;

    XmlNode(QName name, List<Attribute> attributes, @Nullable XmlNode parent, Place place) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.place = place;
    }

    /** An element that is made in Java. */
    XmlNode(QName name) {
        this(name, new ArrayList<>(4), null, Place.NONE);
        Writable.element(name);
        changed = true;
    }

    /** Where an element starts. {@code document} is null where it has no name. */
    record Place(@Nullable String document, int line, int column) {
        static final Place NONE = new Place(null, 0, 0);
    }

    /** Reads one element with all that it holds. Throws {@link XmlException} where the text is no XML. */
    public static XmlNode parse(String text) {
        return XmlTree.read(text, null);
    }

    /** The name with its namespace and the prefix it was written with. */
    public QName name() {
        return name;
    }

    /** Whether this is the name: {@code local}, or {@code {namespace}local} where it has a namespace. */
    boolean isNamed(String clark) {
        return matches(name, clark);
    }

    private static boolean matches(QName name, String clark) {
        String uri = name.getNamespaceURI();
        return uri.isEmpty()
                ? name.getLocalPart().equals(clark)
                : clark.startsWith("{") && name.toString().equals(clark);
    }

    /** In the order of the document; declarations of namespaces are not among them. */
    public List<Attribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    /** The value of an attribute, named {@code local} or {@code {namespace}local}; null where there is none. */
    public @Nullable String attribute(String clark) {
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (matches(attribute.name(), clark)) {
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
        List<XmlNode> elements = new ArrayList<>(parts.size());
        for (XmlPart part : parts) {
            if (part instanceof XmlNode element) {
                elements.add(element);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /** The elements inside of one name, whatever their namespace. */
    public List<XmlNode> elements(String localName) {
        return elements().stream()
                .filter(element -> element.name.getLocalPart().equals(localName))
                .toList();
    }

    /** The first element inside of a name, {@code local} or {@code {namespace}local}; null where there is none. */
    @Nullable
    XmlNode child(String clark) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof XmlNode element && element.isNamed(clark)) {
                return element;
            }
        }
        return null;
    }

    /** The text right inside this element, joined; text of the elements inside it is not part of it. */
    public String text() {
        if (parts.size() == 1 && parts.get(0) instanceof XmlPart.Text only) {
            return only.text();
        }
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

    Place place() {
        return place;
    }

    /** What the document is called in messages, a file name for instance; null where it has no name. */
    public @Nullable String document() {
        return place.document();
    }

    /** The line of the start tag's {@code <}, counted from 1; 0 for an element that was made in Java. */
    public int line() {
        return place.line();
    }

    /** The column of the start tag's {@code <}, counted from 1, in UTF-16 units; 0 for one that was made in Java. */
    public int column() {
        return place.column();
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

    /**
     * Whether the other element says the same: names, attributes in any order, and the elements and text inside in their
     * order. Comments, processing instructions, prefixes and layout say nothing.
     */
    public boolean saysTheSameAs(XmlNode other) {
        return name.equals(other.name)
                && attributes.size() == other.attributes.size()
                && other.attributes.containsAll(attributes)
                && content().equals(other.content());
    }

    /** Texts, and elements wrapped so that they are compared by what they say. */
    private List<Object> content() {
        List<Object> content = new ArrayList<>();
        var run = new StringBuilder();
        for (XmlPart part : parts) {
            if (part instanceof XmlPart.Text text) {
                run.append(text.text());
            } else if (part instanceof XmlNode element) {
                addRun(run, content);
                content.add(new Saying(element));
            }
        }
        addRun(run, content);
        return content;
    }

    private static void addRun(StringBuilder run, List<Object> content) {
        String text = run.toString().strip();
        run.setLength(0);
        if (!text.isEmpty()) {
            content.add(text);
        }
    }

    private record Saying(XmlNode node) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Saying saying && node.saysTheSameAs(saying.node);
        }

        @Override
        public int hashCode() {
            return node.name.hashCode();
        }
    }

    @Override
    public String toString() {
        return path() + (line() > 0 ? " (line " + line() + ")" : "");
    }

    // --- changes

    /** Adds a part while a document is read. */
    void read(XmlPart part) {
        parts.add(part);
    }

    /** Takes what stands before and after a root while a document is read. */
    void surround(List<XmlPart> before, List<XmlPart> after) {
        prolog = before.isEmpty() ? null : before;
        epilog = after.isEmpty() ? null : after;
    }

    /** Comments and processing instructions before a root. */
    List<XmlPart> prolog() {
        return prolog == null ? List.of() : prolog;
    }

    /** Comments and processing instructions after a root. */
    List<XmlPart> epilog() {
        return epilog == null ? List.of() : epilog;
    }

    /** Whether anything in this document is not as it was read. */
    boolean isChanged() {
        return parent == null ? changed : parent.isChanged();
    }

    /** Null removes it. */
    void attribute(QName attribute, @Nullable String value) {
        if (value != null) {
            Writable.attribute(attribute);
            Writable.text(value);
        }
        change();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(attribute)) {
                if (value == null) {
                    attributes.remove(i);
                } else {
                    attributes.set(i, new Attribute(attributes.get(i).name(), value));
                }
                return;
            }
        }
        if (value != null) {
            attributes.add(new Attribute(attribute, value));
        }
    }

    /** Writes the text, in place of that which was there. */
    void text(@Nullable String text) {
        if (text != null) {
            Writable.text(text);
        }
        change();
        parts.removeIf(XmlPart.Text.class::isInstance);
        if (text != null && !text.isEmpty()) {
            parts.add(0, new XmlPart.Text(text));
        }
    }

    /** Adds after all that is there. */
    void append(XmlPart part) {
        if (part instanceof XmlPart.Text text) {
            Writable.text(text.text());
        } else if (part instanceof XmlPart.Comment comment) {
            Writable.comment(comment.text());
        } else if (part instanceof XmlPart.Instruction instruction) {
            Writable.instruction(instruction.target(), instruction.data());
        }
        change();
        parts.add(part instanceof XmlNode element ? owned(element) : part);
    }

    /** Adds an element where elements of its name belong. */
    void insert(XmlNode element, Parts among) {
        change();
        parts.add(among.placeFor(element, parts), owned(element));
    }

    /** Puts one element in the place of another. */
    void replace(XmlNode old, XmlNode replacement) {
        change();
        parts.set(indexOf(old), owned(replacement));
        old.parent = null;
    }

    /** Removes this part, not one that looks like it. Returns whether it was there. */
    boolean remove(XmlPart part) {
        int index = indexOf(part);
        if (index < 0) {
            return false;
        }
        change();
        parts.remove(index);
        if (part instanceof XmlNode element) {
            element.parent = null;
        }
        // Layout without anything to lay out would be text.
        if (parts.stream().allMatch(left -> left instanceof XmlPart.Text text && text.isBlank())) {
            parts.clear();
        }
        return true;
    }

    private int indexOf(XmlPart part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == part) {
                return i;
            }
        }
        return -1;
    }

    /** An element that is not there, and will be once it is changed. */
    XmlNode pendingChild(QName child, Parts among) {
        List<XmlNode> waiting = pending == null ? new ArrayList<>(1) : pending;
        pending = waiting;
        for (XmlNode element : waiting) {
            if (element.name.equals(child)) {
                return element;
            }
        }
        var element = new XmlNode(child);
        element.parent = this;
        element.pendingAmong = among;
        waiting.add(element);
        return element;
    }

    /** An element of this content that no document has. */
    XmlNode copy() {
        var copy = new XmlNode(name);
        copy.attributes.addAll(attributes);
        for (XmlPart part : parts) {
            copy.parts.add(part instanceof XmlNode element ? copy.owned(element.copy()) : part);
        }
        return copy;
    }

    void rename(QName newName) {
        Writable.element(newName);
        name = newName;
    }

    /** The element itself where it can become part of this one; a copy where it is part of another, or has this in it. */
    XmlNode toTake(XmlNode element) {
        boolean owned = element.parent != null && element.pendingAmong == null;
        return owned || element.holds(this) ? element.copy() : element;
    }

    private boolean holds(XmlNode other) {
        for (XmlNode around = other; around != null; around = around.parent) {
            if (around == this) {
                return true;
            }
        }
        return false;
    }

    private XmlNode owned(XmlNode element) {
        element.settle();
        element.parent = this;
        return element;
    }

    /** What its parent no longer waits for. */
    private void settle() {
        if (pendingAmong != null) {
            pendingAmong = null;
            XmlNode home = Objects.requireNonNull(parent, "what is pending has a parent");
            Objects.requireNonNull(home.pending, "what is pending is in its parent's list")
                    .remove(this);
        }
    }

    private void change() {
        Parts among = pendingAmong;
        if (parent == null) {
            changed = true;
        } else if (among == null) {
            parent.change();
        } else {
            parent.insert(this, among);
        }
    }
}
