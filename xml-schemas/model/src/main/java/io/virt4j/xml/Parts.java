package io.virt4j.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * The attributes and elements that the class of an element knows. Generated classes have one each, made of texts such as
 * {@code host*} (it may stand many times), {@code port number} (what its text means) and {@code mode=off} (what it means
 * where it is missing). Names with a namespace are written {@code {namespace}local}.
 */
public final class Parts {
    private final String textType;
    private final Map<String, Part> attributes;
    private final Map<String, Part> children;
    private final boolean inAnyOrder;

    /**
     * What is known of one attribute or child.
     *
     * @param rank its place among the others
     * @param type {@code number}, {@code amount}, {@code bytes}, {@code uuid} or {@code mac}; empty for text, and for what has parts
     * @param preset what it means where it is missing; null where that depends
     */
    record Part(
            int rank, boolean many, String type, @Nullable String preset) {}

    private Parts(String textType, String[] attributes, String[] children, boolean inAnyOrder) {
        this.textType = textType;
        this.attributes = read(attributes);
        this.children = read(children);
        this.inAnyOrder = inAnyOrder;
    }

    /** Children in the order in which they are written. {@code textType} is what the element's own text means. */
    public static Parts of(String textType, String[] attributes, String... children) {
        return new Parts(textType, attributes, children, false);
    }

    /** Children whose order among each other is the document's. */
    public static Parts inAnyOrder(String textType, String[] attributes, String... children) {
        return new Parts(textType, attributes, children, true);
    }

    private static Map<String, Part> read(String[] texts) {
        Map<String, Part> parts = new LinkedHashMap<>(texts.length * 2);
        for (String text : texts) {
            // A namespace may hold what separates the rest.
            int nameFrom = text.lastIndexOf('}') + 1;
            int equals = text.indexOf('=', nameFrom);
            String head = equals < 0 ? text : text.substring(0, equals);
            int space = head.indexOf(' ', nameFrom);
            String name = space < 0 ? head : head.substring(0, space);
            boolean many = name.endsWith("*");
            parts.put(
                    many ? name.substring(0, name.length() - 1) : name,
                    new Part(
                            parts.size(),
                            many,
                            space < 0 ? "" : head.substring(space + 1),
                            equals < 0 ? null : text.substring(equals + 1)));
        }
        return parts;
    }

    String textType() {
        return textType;
    }

    /** By name, in the order of the grammar. */
    Map<String, Part> attributes() {
        return attributes;
    }

    /** By name, in the order of the grammar. */
    Map<String, Part> children() {
        return children;
    }

    boolean isInAnyOrder() {
        return inAnyOrder;
    }

    boolean hasAttribute(QName name) {
        return attributes.containsKey(name.toString());
    }

    /** Whether the class shows this child: it knows the name, and if it takes one alone, this is the first. */
    boolean shows(XmlNode child) {
        String name = child.name().toString();
        Part part = children.get(name);
        XmlNode parent = child.parent();
        return part != null && (part.many() || inAnyOrder || parent == null || parent.child(name) == child);
    }

    /** The index at which a new child belongs. */
    int placeFor(XmlNode child, List<XmlPart> parts) {
        Part known = inAnyOrder ? null : children.get(child.name().toString());
        if (known == null) {
            return afterLastElement(parts);
        }
        int place = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part other = parts.get(i) instanceof XmlNode sibling
                    ? children.get(sibling.name().toString())
                    : null;
            if (other != null && other.rank() <= known.rank()) {
                place = i + 1;
            } else if (other != null && place < 0) {
                place = i;
            }
        }
        return place < 0 ? afterLastElement(parts) : place;
    }

    private static int afterLastElement(List<XmlPart> parts) {
        for (int i = parts.size(); i > 0; i--) {
            if (!(parts.get(i - 1) instanceof XmlPart.Text text && text.isBlank())) {
                return i;
            }
        }
        return parts.size();
    }
}
