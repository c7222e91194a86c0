package io.virt4j.cli.domain.qemu;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in JSON, written as libvirt writes it. */
final class Json {
    private static final String INDENT = "  ";

    /** Text that is no JSON. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** A map, a list, a text with its quotes, or another value as it was written. */
    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    static Json parse(String text) throws Malformed {
        return new Json(new JsonReader(text).read());
    }

    /** JSON for people, or the text as it is if it is no JSON. */
    static String pretty(String text) {
        try {
            return parse(text).pretty();
        } catch (Malformed e) {
            return text;
        }
    }

    /** A text in quotes. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** A member of an object; null if there is none of that name. */
    @Nullable
    Json member(String name) {
        Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
        return member == null ? null : new Json(member);
    }

    String compact() {
        StringBuilder text = new StringBuilder();
        write(value, text, "", "", "");
        return text.toString();
    }

    /** A line for each value, indented, each with its end. */
    String pretty() {
        StringBuilder text = new StringBuilder();
        write(value, text, "\n", INDENT, " ");
        return text.append('\n').toString();
    }

    /**
     * Writes a value.
     *
     * @param newline what comes between lines, with the present indentation behind it
     */
    private static void write(Object value, StringBuilder text, String newline, String indent, String blank) {
        String inner = newline + indent;
        if (value instanceof Map<?, ?> members) {
            String before = "{" + inner;
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before)
                        .append(quote((String) member.getKey()))
                        .append(':')
                        .append(blank);
                write(member.getValue(), text, inner, indent, blank);
                before = "," + inner;
            }
            text.append(members.isEmpty() ? "{" + empty(newline) : newline).append('}');
        } else if (value instanceof List<?> elements) {
            String before = "[" + inner;
            for (Object element : elements) {
                text.append(before);
                write(element, text, inner, indent, blank);
                before = "," + inner;
            }
            text.append(elements.isEmpty() ? "[" + empty(newline) : newline).append(']');
        } else {
            text.append(value);
        }
    }

    /** What is without elements has an empty line for them. */
    private static String empty(String newline) {
        return newline.isEmpty() ? "" : "\n" + newline;
    }
}
