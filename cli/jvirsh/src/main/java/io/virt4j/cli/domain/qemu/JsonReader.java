package io.virt4j.cli.domain.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON: maps, lists, and for all else its text. (RFC 8259) */
final class JsonReader {
    private static final int DEEPEST = 500;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private int position;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    /** The whole text as one value. */
    Object read() throws Json.Malformed {
        Object value = value();
        if (next() != 0) {
            throw malformed("trailing garbage");
        }
        return value;
    }

    private Object value() throws Json.Malformed {
        switch (next()) {
            case '{':
                return map();
            case '[':
                return list();
            case '"':
                return Json.quote(string());
            default:
                return word();
        }
    }

    private Map<String, Object> map() throws Json.Malformed {
        Map<String, Object> members = new LinkedHashMap<>();
        enter();
        while (next() != '}') {
            if (!members.isEmpty()) {
                take(',');
            }
            if (next() != '"') {
                throw malformed("invalid object key (must be a string)");
            }
            String name = string();
            take(':');
            members.put(name, value());
        }
        leave();
        return members;
    }

    private List<Object> list() throws Json.Malformed {
        List<Object> elements = new ArrayList<>();
        enter();
        while (next() != ']') {
            if (!elements.isEmpty()) {
                take(',');
            }
            elements.add(value());
        }
        leave();
        return elements;
    }

    private void enter() throws Json.Malformed {
        position++;
        if (++depth > DEEPEST) {
            throw malformed("too many levels");
        }
    }

    private void leave() {
        position++;
        depth--;
    }

    private String word() throws Json.Malformed {
        for (String word : WORDS) {
            if (text.startsWith(word, position)) {
                position += word.length();
                return word;
            }
        }
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (!number.lookingAt()) {
            throw malformed("invalid char in json text.");
        }
        position = number.end();
        return number.group();
    }

    private String string() throws Json.Malformed {
        StringBuilder string = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '"') {
                position++;
                return string.toString();
            }
            if (c < ' ') {
                throw malformed("invalid character inside string.");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw malformed("premature EOF");
    }

    private char escaped() throws Json.Malformed {
        position++;
        char c = position < text.length() ? text.charAt(position) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw malformed("inside a string, '\\' occurs before a character which it may not.");
        };
    }

    private char codeUnit() throws Json.Malformed {
        int end = position + 5;
        try {
            char unit = (char) Integer.parseInt(text.substring(position + 1, end), 16);
            position = end - 1;
            return unit;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw malformed("invalid (non-hex) character occurs after '\\u' inside string.");
        }
    }

    private void take(char wanted) throws Json.Malformed {
        if (next() != wanted) {
            throw malformed("'" + wanted + "' is missing");
        }
        position++;
    }

    /** The next character that is no blank; 0 at the end. */
    private char next() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private Json.Malformed malformed(String fault) {
        return new Json.Malformed(
                "internal error: cannot parse json " + text + ": " + fault + " at character " + (position + 1));
    }
}
