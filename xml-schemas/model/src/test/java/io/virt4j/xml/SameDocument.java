package io.virt4j.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/**
 * Whether two documents say the same: names with their namespaces, attributes, text (trimmed) and the order of siblings
 * of one name. In the devices of a domain, the order of all siblings counts.
 */
public final class SameDocument {
    private SameDocument() {}

    /** The first difference in words; empty where there is none. */
    public static Optional<String> difference(XmlNode one, XmlNode other) {
        if (!one.name().equals(other.name())) {
            return Optional.of(one + " became " + other);
        }
        if (!attributes(one).equals(attributes(other))) {
            return Optional.of(one + ": attributes " + attributes(one) + " became " + attributes(other));
        }
        if (!texts(one).equals(texts(other))) {
            return Optional.of(one + ": text " + texts(one) + " became " + texts(other));
        }
        Map<QName, List<XmlNode>> ones = byName(one);
        Map<QName, List<XmlNode>> others = byName(other);
        if (!counts(ones).equals(counts(others))) {
            return Optional.of(one + ": elements " + counts(ones) + " became " + counts(others));
        }
        if (one.path().equals("domain/devices") && !names(one).equals(names(other))) {
            return Optional.of(one + ": order " + names(one) + " became " + names(other));
        }
        for (Map.Entry<QName, List<XmlNode>> group : ones.entrySet()) {
            List<XmlNode> peers = Objects.requireNonNull(others.get(group.getKey()), "counted above");
            for (int i = 0; i < peers.size(); i++) {
                Optional<String> difference = difference(group.getValue().get(i), peers.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Map<QName, String> attributes(XmlNode node) {
        return node.attributes().stream().collect(Collectors.toMap(XmlNode.Attribute::name, XmlNode.Attribute::value));
    }

    /** The runs of text between elements. */
    private static List<String> texts(XmlNode node) {
        List<String> texts = new ArrayList<>();
        var run = new StringBuilder();
        for (XmlPart part : node.parts()) {
            if (part instanceof XmlPart.Text text) {
                run.append(text.text());
            } else if (part instanceof XmlNode) {
                texts.add(run.toString().strip());
                run.setLength(0);
            }
        }
        texts.add(run.toString().strip());
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static Map<QName, List<XmlNode>> byName(XmlNode node) {
        return node.elements().stream()
                .collect(Collectors.groupingBy(XmlNode::name, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<QName, Integer> counts(Map<QName, List<XmlNode>> byName) {
        return byName.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private static List<QName> names(XmlNode node) {
        return node.elements().stream().map(XmlNode::name).toList();
    }
}
