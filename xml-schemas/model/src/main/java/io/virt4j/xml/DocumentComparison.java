package io.virt4j.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two documents by what they mean: 512 MiB is 524288 KiB, 0x10 is 16, a value that libvirt takes anyway
 * says nothing, and order matters only among things that nothing else tells apart.
 */
final class DocumentComparison {
    private final List<Difference> differences = new ArrayList<>();

    private DocumentComparison() {}

    static List<Difference> of(XmlElement first, XmlElement second) {
        var comparison = new DocumentComparison();
        String root = name(first.node().name());
        if (!first.node().name().equals(second.node().name())) {
            return List.of(new Difference(root, root, name(second.node().name())));
        }
        comparison.compare(root, first, second, first.parts().textType());
        return List.copyOf(comparison.differences);
    }

    /** {@code textType} is what the elements' own text means. */
    private void compare(String path, XmlElement first, XmlElement second, String textType) {
        compareAttributes(path, first, second, textType);
        compareValues(path, meaning(first.node(), textType), meaning(second.node(), textType), "");
        for (QName child : names(first, second)) {
            compareChildren(path + "/" + name(child), named(first, child), named(second, child), first);
        }
    }

    private void compareChildren(String path, List<XmlNode> before, List<XmlNode> after, XmlElement parent) {
        XmlNode any = (before.isEmpty() ? after : before).get(0);
        Parts.Part part = parent.parts().children().get(any.name().toString());
        if (part == null || part.many() || before.size() > 1 || after.size() > 1) {
            compareMany(path, before, after, parent);
        } else if (!before.isEmpty() && !after.isEmpty()) {
            compareViews(path, before.get(0), after.get(0), parent);
        } else if (!saysNothing(any, parent, part)) {
            String said = summary(any);
            differences.add(before.isEmpty() ? new Difference(path, null, said) : new Difference(path, said, null));
        }
    }

    // --- values

    private void compareAttributes(String path, XmlElement first, XmlElement second, String textType) {
        Set<QName> names = new LinkedHashSet<>();
        first.node().attributes().forEach(attribute -> names.add(attribute.name()));
        second.node().attributes().forEach(attribute -> names.add(attribute.name()));
        Map<String, Parts.Part> parts = first.parts().attributes();
        boolean amounts = Meaning.hasUnit(textType)
                || parts.values().stream().map(Parts.Part::type).anyMatch(Meaning::hasUnit);
        for (QName attribute : names) {
            String key = attribute.toString();
            if (amounts && key.equals("unit")) {
                continue;
            }
            Parts.Part part = parts.get(key);
            String type = part == null ? "" : part.type();
            compareValues(
                    path + "/@" + name(attribute),
                    Meaning.of(first.node().attribute(key), type, first.node()),
                    Meaning.of(second.node().attribute(key), type, second.node()),
                    part == null ? null : part.preset());
        }
    }

    private void compareValues(String path, @Nullable String before, @Nullable String after, @Nullable String preset) {
        String was = before == null ? preset : before;
        String is = after == null ? preset : after;
        if (!Objects.equals(was, is)) {
            differences.add(new Difference(path, was, is));
        }
    }

    private static @Nullable String meaning(XmlNode node, String type) {
        return Meaning.of(node.text().strip(), type, node);
    }

    // --- elements

    private void compareViews(String path, XmlNode before, XmlNode after, XmlElement parent) {
        XmlElement first = parent.view(before);
        XmlElement second = parent.view(after);
        if (first == null || second == null) {
            if (!before.saysTheSameAs(after)) {
                differences.add(new Difference(path, summary(before), summary(after)));
            }
        } else {
            compare(path, first, second, textType(first, parent));
        }
    }

    /** A leaf does not know what its text means; the element around it does. */
    private static String textType(XmlElement element, XmlElement parent) {
        Parts.Part part = parent.parts().children().get(element.node().name().toString());
        return element instanceof LeafElement && part != null
                ? part.type()
                : element.parts().textType();
    }

    /** Whether leaving the element out would mean the same. */
    private static boolean saysNothing(XmlNode node, XmlElement parent, Parts.Part part) {
        if (part.preset() == null) {
            return false;
        }
        var meant = new XmlNode(node.name());
        meant.text(part.preset());
        var comparison = new DocumentComparison();
        comparison.compareViews("", node, meant, parent);
        return comparison.differences.isEmpty();
    }

    private void compareMany(String path, List<XmlNode> before, List<XmlNode> after, XmlElement parent) {
        Map<XmlNode, XmlNode> pairs = Pairing.of(before, after);
        Map<XmlNode, String> marks = Identity.marks(before);
        for (XmlNode one : before) {
            XmlNode other = pairs.get(one);
            String step = path + marks.get(one);
            if (other == null) {
                differences.add(new Difference(step, summary(one), null));
            } else {
                compareViews(step, one, other, parent);
            }
        }
        Set<XmlNode> paired = new HashSet<>(pairs.values());
        Map<XmlNode, String> newMarks = Identity.marks(after);
        for (XmlNode added : after) {
            if (!paired.contains(added)) {
                differences.add(new Difference(path + newMarks.get(added), null, summary(added)));
            }
        }
    }

    // --- names

    private static Set<QName> names(XmlElement first, XmlElement second) {
        Set<QName> names = new LinkedHashSet<>();
        first.node().elements().forEach(child -> names.add(child.name()));
        second.node().elements().forEach(child -> names.add(child.name()));
        return names;
    }

    private static List<XmlNode> named(XmlElement parent, QName name) {
        return parent.node().elements().stream()
                .filter(child -> child.name().equals(name))
                .toList();
    }

    private static String name(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    /** What an element says, on one line. */
    private static String summary(XmlNode node) {
        if (node.attributes().isEmpty() && node.elements().isEmpty()) {
            return node.text().strip();
        }
        String line = node.toXml().strip().replaceAll("\\s*\n\\s*", "");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
