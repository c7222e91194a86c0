package io.virt4j.xml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a validator's complaint into words for people: with the value that is wrong, and kinds of values by name. */
final class FaultWords {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("value of attribute \"([^\"]+)\"[^;]* is invalid(?:; (.*))?");
    private static final Pattern CONTENT =
            Pattern.compile("character content of element \"[^\"]+\"[^;]* invalid(?:; (.*))?");
    private static final Pattern EXPRESSION =
            Pattern.compile("a string matching the regular expression \"(.*?)\"(?= or |$)");
    private static final int SHOWN_CHARACTERS = 60;

    private FaultWords() {}

    static String of(String complaint, XmlNode node) {
        Matcher attribute = ATTRIBUTE.matcher(complaint);
        if (attribute.matches()) {
            String name = String.valueOf(attribute.group(1));
            String value = node.attribute(name);
            return "attribute " + name + (value == null ? "" : " '" + shortened(value) + "'") + expected(attribute, 2);
        }
        Matcher content = CONTENT.matcher(complaint);
        if (content.matches()) {
            return "text '" + shortened(node.text().strip()) + "'" + expected(content, 1);
        }
        return complaint.replaceAll("\"([A-Za-z0-9:_.-]+)\"", "$1");
    }

    private static String expected(Matcher complaint, int group) {
        String expected = complaint.group(group);
        return expected == null ? " is not allowed here" : " " + kinds(expected);
    }

    /** Expressions that have a name are told by it. */
    private static String kinds(String expected) {
        Matcher expression = EXPRESSION.matcher(expected);
        return expression.replaceAll(found -> {
            Map<String, String> names = ValueKinds.BY_PATTERN;
            String name = names.get(found.group(1));
            return Matcher.quoteReplacement(name == null ? "text of the form " + found.group(1) : name);
        });
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN_CHARACTERS ? value : value.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
