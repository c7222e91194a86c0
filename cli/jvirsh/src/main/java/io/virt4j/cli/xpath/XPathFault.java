package io.virt4j.cli.xpath;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What libxml2 finds wrong with an expression. */
final class XPathFault extends Exception {
    private static final long serialVersionUID = 1;

    /** Beyond this column libxml2 does not point at the place. */
    private static final int LAST_COLUMN = 99;

    private final transient List<String> lines;

    private XPathFault(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines;
    }

    /** A fault that shows when the expression is evaluated. */
    static XPathFault of(String message) {
        return new XPathFault(List.of("XPath error : " + message));
    }

    /** The use of a function that there is not. */
    static XPathFault ofFunction(String name) {
        return new XPathFault(
                List.of("xmlXPathCompOpEval: function " + name + " not found", "XPath error : Unregistered function"));
    }

    /** The use of a function or variable in a namespace that there is not. */
    static XPathFault ofPrefix(String kind, String qualifiedName) {
        int colon = qualifiedName.indexOf(':');
        return new XPathFault(List.of("xmlXPathCompOpEval: " + kind + " " + qualifiedName.substring(colon + 1)
                + " bound to undefined prefix " + qualifiedName.substring(0, colon)));
    }

    /** A fault at a place of the expression, which is pointed at unless it is the end. */
    static XPathFault at(int position, String expression, String message) {
        int column = bytes(expression.substring(0, position));
        if (column > LAST_COLUMN || column >= bytes(expression)) {
            return of(message);
        }
        return new XPathFault(List.of("XPath error : " + message, expression, " ".repeat(column) + "^"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The complaint, a line each. */
    List<String> lines() {
        return lines;
    }
}
