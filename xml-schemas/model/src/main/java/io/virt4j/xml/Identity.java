package io.virt4j.xml;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tells an element from others of its name, as libvirt tells devices apart. */
final class Identity {
    /** Steps from the element to a value; of several forms, the first that is there counts. */
    private static final List<List<String>> FORMS = List.of(
            List.of("target/@dev"),
            List.of("mac/@address"),
            List.of("@type", "@index"),
            List.of("@name"),
            List.of("@id"),
            List.of("@uuid"),
            List.of("@dev"),
            List.of("target/@port"),
            List.of("target/@dir"),
            List.of("target/@name"),
            List.of("alias/@name"),
            List.of("name"));

    private Identity() {}

    /** Null where nothing tells it. */
    static @Nullable String of(XmlNode node) {
        for (List<String> form : FORMS) {
            List<String> values = form.stream()
                    .flatMap(step -> Stream.ofNullable(value(node, step)))
                    .toList();
            if (values.size() == form.size()) {
                return String.join(":", values);
            }
        }
        return null;
    }

    /** {@code [vda]}; by number where nothing tells it from the others, and nothing where it is alone. */
    static String mark(XmlNode node, List<XmlNode> all, int index) {
        String identity = of(node);
        if (identity != null) {
            return "[" + identity + "]";
        }
        return all.size() == 1 ? "" : "[" + (index + 1) + "]";
    }

    private static @Nullable String value(XmlNode node, String step) {
        int slash = step.indexOf('/');
        if (slash >= 0) {
            XmlNode child = node.child(step.substring(0, slash));
            return child == null ? null : value(child, step.substring(slash + 1));
        }
        if (step.startsWith("@")) {
            return node.attribute(step.substring(1));
        }
        XmlNode child = node.child(step);
        return child == null ? null : child.text();
    }
}
