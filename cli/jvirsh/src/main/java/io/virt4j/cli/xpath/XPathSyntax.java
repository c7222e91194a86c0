package io.virt4j.cli.xpath;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of XPath 1.0 as libxml2 reads it. Java reads the expression once more; this is to find the faults that
 * libxml2 finds, where it finds them. (XML Path Language 1.0, section 2 and 3)
 */
final class XPathSyntax {
    private static final String EXPRESSION = "Invalid expression";
    private static final String PREDICATE = "Invalid predicate";
    private static final Set<String> NODE_TYPES = Set.of("comment", "text", "processing-instruction", "node");
    private static final Set<String> AXES = Set.of(
            "ancestor",
            "ancestor-or-self",
            "attribute",
            "child",
            "descendant",
            "descendant-or-self",
            "following",
            "following-sibling",
            "namespace",
            "parent",
            "preceding",
            "preceding-sibling",
            "self");

    private final String text;
    private int position;
    private int openPredicates;

    /** The first fault that is no fault of the grammar. */
    private @Nullable XPathFault later;

    private XPathSyntax(String text) {
        this.text = text;
    }

    /** Throws the fault of an expression that cannot be evaluated. */
    static void check(String expression) throws XPathFault {
        XPathSyntax syntax = new XPathSyntax(expression);
        syntax.expression();
        if (syntax.position < expression.length()) {
            throw syntax.fault(EXPRESSION);
        }
        if (syntax.later != null) {
            throw syntax.later;
        }
    }

    /** Operators by how tightly they bind do not matter here: an expression is operands with operators between them. */
    private void expression() throws XPathFault {
        do {
            blanks();
            while (skip("-")) {
                blanks();
            }
            path();
            blanks();
        } while (operator());
    }

    private boolean operator() {
        return skip("or")
                || skip("and")
                || skip("!=")
                || skip("=")
                || skip("<=")
                || skip("<")
                || skip(">=")
                || skip(">")
                || skip("+")
                || skip("-")
                || skip("*")
                || skip("div")
                || skip("mod")
                || skip("|");
    }

    private void path() throws XPathFault {
        char c = current();
        boolean isNumber = isDigit(c) || (c == '.' && isDigit(at(1)));
        if (isNumber || c == '$' || c == '(' || c == '\'' || c == '"') {
            filter();
        } else if (c == '/' || c == '*' || c == '@' || c == '.') {
            locationPath();
        } else {
            String name = peekName();
            if (name.isEmpty()) {
                throw fault(EXPRESSION);
            }
            if (!name.contains("::") && isCall(name)) {
                filter();
            } else {
                locationPath();
            }
        }
    }

    private boolean isCall(String name) {
        int behind = position + name.length();
        while (behind < text.length() && isBlank(text.charAt(behind))) {
            behind++;
        }
        return behind < text.length() && text.charAt(behind) == '(' && !NODE_TYPES.contains(name);
    }

    private void filter() throws XPathFault {
        primary();
        blanks();
        predicates();
        if (current() == '/') {
            relativePath();
        }
    }

    private void primary() throws XPathFault {
        char c = current();
        if (skip("$")) {
            String name = qualifiedName();
            if (name == null) {
                throw fault("Expected $ for variable reference");
            }
            defer(name.contains(":") ? XPathFault.ofPrefix("variable", name) : XPathFault.of("Undefined variable"));
        } else if (skip("(")) {
            expression();
            if (!skip(")")) {
                throw fault(EXPRESSION);
            }
        } else if (c == '\'' || c == '"') {
            literal();
        } else if (isDigit(c) || c == '.') {
            number();
        } else {
            call();
        }
    }

    private void call() throws XPathFault {
        String name = qualifiedName();
        if (name == null) {
            throw fault(EXPRESSION);
        }
        blanks();
        if (!skip("(")) {
            throw fault(EXPRESSION);
        }
        blanks();
        int arguments = 0;
        if (current() != ')') {
            while (position < text.length()) {
                expression();
                arguments++;
                if (current() == ')') {
                    break;
                }
                if (!skip(",")) {
                    throw fault(EXPRESSION);
                }
                blanks();
            }
        }
        skip(")");
        defer(CoreFunctions.fault(name, arguments, openPredicates > 0));
    }

    private void literal() throws XPathFault {
        int end = text.indexOf(current(), position + 1);
        if (end < 0) {
            position = text.length();
            throw fault("Unfinished literal");
        }
        position = end + 1;
    }

    private void number() {
        digits();
        if (skip(".")) {
            digits();
        }
    }

    private void digits() {
        while (isDigit(current())) {
            position++;
        }
    }

    private void locationPath() throws XPathFault {
        if (current() != '/') {
            relativePath();
        }
        while (current() == '/') {
            if (text.startsWith("//", position)) {
                relativePath();
            } else {
                position++;
                blanks();
                char c = current();
                if (isNameStart(c) || c == '.' || c == '@' || c == '*') {
                    relativePath();
                }
            }
        }
    }

    private void relativePath() throws XPathFault {
        skipSlashes();
        step();
        blanks();
        while (current() == '/') {
            skipSlashes();
            step();
            blanks();
        }
    }

    private void skipSlashes() {
        if (skip("//") || skip("/")) {
            blanks();
        }
    }

    private void step() throws XPathFault {
        if (skip("..") || skip(".")) {
            return;
        }
        String name = null;
        if (!skip("@") && current() != '*') {
            name = name();
            if (name != null && AXES.contains(name)) {
                blanks();
                if (skip("::")) {
                    name = null;
                }
            }
        }
        nodeTest(name);
        blanks();
        predicates();
    }

    private void nodeTest(@Nullable String begun) throws XPathFault {
        blanks();
        if (begun == null && skip("*")) {
            return;
        }
        String name = begun == null ? name() : begun;
        if (name == null) {
            throw fault(EXPRESSION);
        }
        boolean blanksBehind = isBlank(current());
        blanks();
        if (skip("(")) {
            nodeType(name);
        } else if (!blanksBehind && skip(":")) {
            if (!skip("*") && name() == null) {
                throw fault(EXPRESSION);
            }
            defer(XPathFault.of("Undefined namespace prefix"));
        }
    }

    private void nodeType(String name) throws XPathFault {
        if (!NODE_TYPES.contains(name)) {
            throw fault(EXPRESSION);
        }
        blanks();
        if (name.equals("processing-instruction") && (current() == '\'' || current() == '"')) {
            literal();
            blanks();
        }
        if (!skip(")")) {
            throw fault("Missing closing curly brace");
        }
    }

    private void predicates() throws XPathFault {
        while (skip("[")) {
            openPredicates++;
            expression();
            openPredicates--;
            if (!skip("]")) {
                throw fault(PREDICATE);
            }
            blanks();
        }
    }

    // --- words

    private @Nullable String qualifiedName() {
        int start = position;
        if (name() == null) {
            return null;
        }
        int end = position;
        if (skip(":") && name() == null) {
            position = end;
        }
        return text.substring(start, position);
    }

    /** A name without a colon; null if there is none. */
    private @Nullable String name() {
        int start = position;
        if (isNameStart(current())) {
            while (isNamePart(current())) {
                position++;
            }
        }
        return position == start ? null : text.substring(start, position);
    }

    /** What would be a name, colons and all, without taking it. */
    private String peekName() {
        int end = position;
        if (isNameStart(current()) || current() == ':') {
            while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == ':')) {
                end++;
            }
        }
        return text.substring(position, end);
    }

    private boolean skip(String word) {
        if (text.startsWith(word, position)) {
            position += word.length();
            return true;
        }
        return false;
    }

    private void blanks() {
        while (isBlank(current())) {
            position++;
        }
    }

    /** The character at hand; NUL at the end. */
    private char current() {
        return at(0);
    }

    private char at(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : '\0';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || Character.isDigit(c) || c == '.' || c == '-';
    }

    // --- faults

    private XPathFault fault(String message) {
        return XPathFault.at(position, text, message);
    }

    private void defer(@Nullable XPathFault fault) {
        if (later == null) {
            later = fault;
        }
    }
}
