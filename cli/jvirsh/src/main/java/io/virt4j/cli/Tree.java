package io.virt4j.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that hang on one another, drawn as virsh draws them: each under its parent, in the order of the list. */
public final class Tree {
    private final List<String> roots = new ArrayList<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    /**
     * Adds a name.
     *
     * @param parent the name that it hangs on; null for a root
     */
    public void add(String name, @Nullable String parent) {
        if (parent == null) {
            roots.add(name);
        } else {
            children.computeIfAbsent(parent, none -> new ArrayList<>()).add(name);
        }
    }

    /** Prints what hangs on a root, and the roots. */
    public void print(Output out) {
        StringBuilder text = new StringBuilder();
        for (String root : roots) {
            text.append(root).append('\n');
            if (children.containsKey(root)) {
                appendChildren(root, "", text);
            } else {
                text.append('\n');
            }
        }
        out.print(text.toString());
    }

    private void appendChildren(String parent, String indent, StringBuilder text) {
        text.append(indent).append("  |\n");
        List<String> siblings = children.getOrDefault(parent, List.of());
        for (int i = 0; i < siblings.size(); i++) {
            String name = siblings.get(i);
            boolean last = i == siblings.size() - 1;
            String inner = indent + (last ? "    " : "  | ");
            text.append(indent).append("  +- ").append(name).append('\n');
            if (children.containsKey(name)) {
                appendChildren(name, inner, text);
            } else if (last) {
                text.append(inner).append('\n');
            }
        }
    }
}
