package io.virt4j.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        comparison.compare(root, first, second);
        return List.copyOf(comparison.differences);
    }

    private static boolean meanTheSame(XmlElement first, XmlElement second) {
        var comparison = new DocumentComparison();
        comparison.compare("", first, second);
        return comparison.differences.isEmpty();
    }

    private void compare(String path, XmlElement first, XmlElement second) {
        compareAttributes(path, first, second);
        compareTexts(path, first, second);
        for (QName child : names(first, second)) {
            List<XmlNode> before = named(first, child);
            List<XmlNode> after = named(second, child);
            Parts.Part part = first.parts().children().get(child.toString());
            if (part != null && !part.many() && before.size() <= 1 && after.size() <= 1) {
                compareOne(
                        path + "/" + name(child),
                        before.isEmpty() ? null : before.get(0),
                        after.isEmpty() ? null : after.get(0),
                        first,
                        part);
            } else {
                compareMany(path + "/" + name(child), before, after, first);
            }
        }
    }

    // --- values

    private void compareAttributes(String path, XmlElement first, XmlElement second) {
        Set<QName> names = new LinkedHashSet<>();
        first.node().attributes().forEach(attribute -> names.add(attribute.name()));
        second.node().attributes().forEach(attribute -> names.add(attribute.name()));
        boolean amount = first.parts().textType().equals("amount")
                || first.parts().textType().equals("bytes");
        for (QName attribute : names) {
            String key = attribute.toString();
            if (amount && key.equals("unit")) {
                continue;
            }
            Parts.Part part = first.parts().attributes().get(key);
            String type = part == null ? "" : part.type();
            compareValues(
                    path + "/@" + name(attribute),
                    Meaning.of(first.node().attribute(key), type, first.node()),
                    Meaning.of(second.node().attribute(key), type, second.node()),
                    part == null ? null : part.preset());
        }
    }

    private void compareTexts(String path, XmlElement first, XmlElement second) {
        String type = first.parts().textType();
        compareValues(
                path,
                Meaning.of(first.node().text().strip(), type, first.node()),
                Meaning.of(second.node().text().strip(), type, second.node()),
                "");
    }

    private void compareValues(String path, @Nullable String before, @Nullable String after, @Nullable String preset) {
        String was = before == null ? preset : before;
        String is = after == null ? preset : after;
        if (!Objects.equals(was, is)) {
            differences.add(new Difference(path, was, is));
        }
    }

    // --- elements that stand once

    private void compareOne(
            String path, @Nullable XmlNode before, @Nullable XmlNode after, XmlElement parent, Parts.Part part) {
        if (before != null && after != null) {
            compareViews(path, before, after, parent, part.type());
        } else if (before != null && !saysNothing(before, parent, part)) {
            differences.add(new Difference(path, summary(before), null));
        } else if (after != null && !saysNothing(after, parent, part)) {
            differences.add(new Difference(path, null, summary(after)));
        }
    }

    /** Whether leaving the element out would mean the same. */
    private static boolean saysNothing(XmlNode node, XmlElement parent, Parts.Part part) {
        boolean alone = node.attributes().isEmpty() && node.elements().isEmpty();
        String preset = part.preset();
        if (preset != null) {
            return alone && preset.equals(Meaning.of(node.text().strip(), part.type(), node));
        }
        XmlElement view = parent.view(node);
        return view != null
                && !view.parts().attributes().isEmpty()
                && !node.attributes().isEmpty()
                && node.parts().isEmpty()
                && node.attributes().stream().allMatch(attribute -> isPreset(attribute, view.parts()));
    }

    private static boolean isPreset(XmlNode.Attribute attribute, Parts parts) {
        Parts.Part part = parts.attributes().get(attribute.name().toString());
        return part != null && attribute.value().equals(part.preset());
    }

    private void compareViews(String path, XmlNode before, XmlNode after, XmlElement parent, String type) {
        XmlElement first = parent.view(before);
        XmlElement second = parent.view(after);
        if (first == null || second == null) {
            if (!before.saysTheSameAs(after)) {
                differences.add(new Difference(path, summary(before), summary(after)));
            }
        } else if (first instanceof LeafElement && !type.isEmpty()) {
            compareValues(
                    path,
                    Meaning.of(before.text().strip(), type, before),
                    Meaning.of(after.text().strip(), type, after),
                    null);
        } else {
            compare(path, first, second);
        }
    }

    // --- elements that stand many times

    /** Pairs those with the same identity, then those that say the same, then the rest one by one. */
    private void compareMany(String path, List<XmlNode> before, List<XmlNode> after, XmlElement parent) {
        Map<XmlNode, XmlNode> pairs = new LinkedHashMap<>();
        List<XmlNode> firsts = new ArrayList<>(before);
        List<XmlNode> seconds = new ArrayList<>(after);
        pair(firsts, seconds, pairs, (one, other) -> {
            String identity = Identity.of(one);
            return identity != null && identity.equals(Identity.of(other));
        });
        pair(firsts, seconds, pairs, (one, other) -> sameMeaning(one, other, parent));
        pair(firsts, seconds, pairs, (one, other) -> Identity.of(one) == null && Identity.of(other) == null);
        for (int i = 0; i < before.size(); i++) {
            XmlNode one = before.get(i);
            XmlNode other = pairs.get(one);
            String step = path + Identity.mark(one, before, i);
            if (other == null) {
                differences.add(new Difference(step, summary(one), null));
            } else {
                compareViews(step, one, other, parent, "");
            }
        }
        for (XmlNode added : seconds) {
            int index = after.indexOf(added);
            differences.add(new Difference(path + Identity.mark(added, after, index), null, summary(added)));
        }
    }

    private interface Match {
        boolean of(XmlNode one, XmlNode other);
    }

    private static void pair(List<XmlNode> firsts, List<XmlNode> seconds, Map<XmlNode, XmlNode> pairs, Match match) {
        for (XmlNode one : List.copyOf(firsts)) {
            for (XmlNode other : seconds) {
                if (match.of(one, other)) {
                    pairs.put(one, other);
                    firsts.remove(one);
                    seconds.remove(other);
                    break;
                }
            }
        }
    }

    private static boolean sameMeaning(XmlNode one, XmlNode other, XmlElement parent) {
        XmlElement first = parent.view(one);
        XmlElement second = parent.view(other);
        return (first == null || second == null) ? one.saysTheSameAs(other) : meanTheSame(first, second);
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
