package io.virt4j.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * The attributes and elements that the class of an element knows, by name: {@code local}, or {@code {namespace}local}
 * where there is a namespace. Generated classes have one each.
 */
public final class Parts {
    private final Set<String> attributes;
    /** Each name with its place among the others. */
    private final Map<String, Integer> children = new HashMap<>();

    private final Set<String> many = new HashSet<>();
    private final boolean ordered;

    private Parts(String[] attributes, String[] children, boolean ordered) {
        this.attributes = Set.of(attributes);
        this.ordered = ordered;
        for (String child : children) {
            boolean repeated = child.endsWith("*");
            String name = repeated ? child.substring(0, child.length() - 1) : child;
            this.children.put(name, this.children.size());
            if (repeated) {
                many.add(name);
            }
        }
    }

    /** Children in the order in which they are written; a star follows the name of one that may stand many times. */
    public static Parts of(String[] attributes, String... children) {
        return new Parts(attributes, children, false);
    }

    /** Children whose order among each other is the document's. */
    public static Parts inAnyOrder(String[] attributes, String... children) {
        return new Parts(attributes, children, true);
    }

    boolean hasAttribute(QName name) {
        return attributes.contains(name.toString());
    }

    /** Whether the class shows this child: it knows the name, and if it takes one alone, this is the first. */
    boolean shows(XmlNode child) {
        String name = child.name().toString();
        if (!children.containsKey(name)) {
            return false;
        }
        XmlNode parent = child.parent();
        return many.contains(name) || ordered || parent == null || parent.child(name) == child;
    }

    /** The index at which a new child belongs. */
    int placeFor(XmlNode child, List<XmlPart> parts) {
        Integer rank = ordered ? null : children.get(child.name().toString());
        if (rank == null) {
            return afterLastElement(parts);
        }
        int place = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof XmlNode sibling) {
                Integer other = children.get(sibling.name().toString());
                if (other != null && other <= rank) {
                    place = i + 1;
                } else if (other != null && place < 0) {
                    place = i;
                }
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
