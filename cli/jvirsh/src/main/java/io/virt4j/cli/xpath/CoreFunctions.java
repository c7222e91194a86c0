package io.virt4j.cli.xpath;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of XPath 1.0, which are all that there are. (XML Path Language 1.0, section 4) */
final class CoreFunctions {
    /** How many arguments each function of the core library takes: at least and at most. */
    private static final Map<String, int[]> FUNCTIONS = Map.ofEntries(
            takes("last", 0, 0),
            takes("position", 0, 0),
            takes("count", 1, 1),
            takes("id", 1, 1),
            takes("local-name", 0, 1),
            takes("namespace-uri", 0, 1),
            takes("name", 0, 1),
            takes("string", 0, 1),
            takes("concat", 2, Integer.MAX_VALUE),
            takes("starts-with", 2, 2),
            takes("contains", 2, 2),
            takes("substring-before", 2, 2),
            takes("substring-after", 2, 2),
            takes("substring", 2, 3),
            takes("string-length", 0, 1),
            takes("normalize-space", 0, 1),
            takes("translate", 3, 3),
            takes("boolean", 1, 1),
            takes("not", 1, 1),
            takes("true", 0, 0),
            takes("false", 0, 0),
            takes("lang", 1, 1),
            takes("number", 0, 1),
            takes("sum", 1, 1),
            takes("floor", 1, 1),
            takes("ceiling", 1, 1),
            takes("round", 1, 1));

    private CoreFunctions() {}

    /**
     * What is wrong with a call; null if nothing is.
     *
     * @param inPredicate whether it is made for each node of a set, which alone has a size and positions
     */
    static @Nullable XPathFault fault(String name, int arguments, boolean inPredicate) {
        if (name.contains(":")) {
            return XPathFault.ofPrefix("function", name);
        }
        int[] takes = FUNCTIONS.get(name);
        if (takes == null) {
            return XPathFault.ofFunction(name);
        }
        if (arguments < takes[0] || arguments > takes[1]) {
            return XPathFault.of("Invalid number of arguments");
        }
        if (!inPredicate && name.equals("last")) {
            return XPathFault.of("Invalid context size");
        }
        return !inPredicate && name.equals("position") ? XPathFault.of("Invalid context position") : null;
    }

    private static Map.Entry<String, int[]> takes(String function, int least, int most) {
        return Map.entry(function, new int[] {least, most});
    }
}
