package io.virt4j.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** By form; empty where the element has not what the form is made of. */
    private final String[] values;

    Identity(XmlNode node) {
        values = FORMS.stream().map(form -> value(node, form)).toArray(String[]::new);
    }

    /** By one form; empty where the element has not what the form is made of. */
    String by(int form) {
        return values[form];
    }

    /** Whether the surest form that both have is not the same for both. */
    boolean isOther(Identity other) {
        for (int form = 0; form < values.length; form++) {
            if (!values[form].isEmpty() && !other.values[form].isEmpty()) {
                return !values[form].equals(other.values[form]);
            }
        }
        return false;
    }

    /** For each {@code [vda]}; by number where nothing tells it from the others, and nothing where it is alone. */
    static Map<XmlNode, String> marks(List<XmlNode> all) {
        List<Identity> identities = all.stream().map(Identity::new).toList();
        Map<XmlNode, String> marks = new HashMap<>();
        int forms = all.size() == 1 ? SURE_FORMS : FORMS.size();
        for (int form = 0; form < forms; form++) {
            Map<String, XmlNode> single = new HashMap<>();
            Set<String> several = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                String identity = identities.get(i).by(form);
                if (!identity.isEmpty() && single.putIfAbsent(identity, all.get(i)) != null) {
                    several.add(identity);
                }
            }
            single.keySet().removeAll(several);
            single.forEach((identity, node) -> marks.putIfAbsent(node, "[" + identity + "]"));
        }
        for (int i = 0; i < all.size(); i++) {
            marks.putIfAbsent(all.get(i), all.size() == 1 ? "" : "[" + (i + 1) + "]");
        }
        return marks;
    }

    private static String value(XmlNode node, List<String> form) {
        List<String> values = new ArrayList<>();
        for (String part : form) {
            String value = value(node, part);
            if (value == null) {
                return "";
            }
            values.add(value);
        }
        return String.join(":", values);
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
