package io.virt4j.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells an element from others of its name, as libvirt tells devices apart. */
final class Identity {
    /** Forms of it, the surest first: a path to each value, and the type that its spellings are read as. */
    private static final List<List<String>> FORMS = List.of(
            List.of("@name"),
            List.of("mac/@address mac"),
            List.of("target/@dev"),
            List.of("@type", "@index number"),
            List.of("@id number"),
            List.of("@uuid uuid"),
            List.of("@mac mac"),
            List.of("@ip"),
            List.of("@vcpu number"),
            List.of("@vcpus"),
            List.of("@iothread number"),
            List.of("@cellid number"),
            List.of("target/@name"),
            List.of("target/@dir"),
            List.of("target/@port number"),
            List.of("name"),
            List.of("path"),
            List.of("alias/@name"),
            List.of("@type"),
            List.of("@model"));

    /** How many forms are sure. The rest are kinds, of which there may be several. */
    static final int SURE_FORMS = FORMS.size() - 2;

    private Identity() {}

    /** By one form; null where the element has not what the form is made of. */
    static @Nullable String of(XmlNode node, int form) {
        StringBuilder identity = null;
        for (String part : FORMS.get(form)) {
            String value = value(node, part);
            if (value == null) {
                return null;
            }
            identity = identity == null
                    ? new StringBuilder(value)
                    : identity.append(':').append(value);
        }
        return String.valueOf(identity);
    }

    /** Whether the surest form that both have is not the same for both. */
    static boolean tellsApart(XmlNode one, XmlNode other) {
        for (int form = 0; form < FORMS.size(); form++) {
            String first = of(one, form);
            String second = first == null ? null : of(other, form);
            if (second != null) {
                return !second.equals(first);
            }
        }
        return false;
    }

    /** {@code [vda]}; by number where nothing tells it from the others, and nothing where it is alone. */
    static String mark(XmlNode node, List<XmlNode> all) {
        int forms = all.size() == 1 ? SURE_FORMS : FORMS.size();
        for (int form = 0; form < forms; form++) {
            String identity = of(node, form);
            if (identity != null && isAlone(identity, form, all)) {
                return "[" + identity + "]";
            }
        }
        return all.size() == 1 ? "" : "[" + (all.indexOf(node) + 1) + "]";
    }

    private static boolean isAlone(String identity, int form, List<XmlNode> all) {
        return all.stream().filter(other -> identity.equals(of(other, form))).count() == 1;
    }

    private static @Nullable String value(XmlNode node, String part) {
        int space = part.indexOf(' ');
        String path = space < 0 ? part : part.substring(0, space);
        int slash = path.indexOf('/');
        XmlNode holder = slash < 0 ? node : node.child(path.substring(0, slash));
        String last = path.substring(slash + 1);
        if (holder == null) {
            return null;
        }
        if (last.startsWith("@")) {
            String type = space < 0 ? "" : part.substring(space + 1);
            return Meaning.of(holder.attribute(last.substring(1)), type, holder);
        }
        XmlNode child = holder.child(last);
        return child == null ? null : child.text().strip();
    }
}
