package io.virt4j.cli.domain.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON: maps, lists, and for all else its text. Errors show the place, as libvirt's do. (RFC 8259) */
final class JsonReader {
    private static final int DEEPEST = 500;
    private static final int SHOWN = 30; // characters on either side of an error
    private static final int ARROW = 40; // the column that an error is shown at
    private static final String UNEXPECTED = "unallowed token at this point in JSON text";
    private static final Pattern TOKEN =
            Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null");
    private static final String STRUCTURE = "{}[],:";

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
            throw misplaced("trailing garbage");
        }
        return value;
    }

    private Object value() throws Json.Malformed {
        return switch (next()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> Json.quote(string());
            default -> word();
        };
    }

    private Map<String, Object> map() throws Json.Malformed {
        Map<String, Object> members = new LinkedHashMap<>();
        enter();
        while (next() != '}' || !members.isEmpty()) {
            if (next() != '"') {
                throw misplaced("invalid object key (must be a string)");
            }
            String name = string();
            take(':', "object key and value must be separated by a colon (':')");
            members.put(name, value());
            if (next() == '}') {
                break;
            }
            take(',', "after key and value, inside map, I expect ',' or '}'");
        }
        leave();
        return members;
    }

    private List<Object> list() throws Json.Malformed {
        List<Object> elements = new ArrayList<>();
        enter();
        while (next() != ']' || !elements.isEmpty()) {
            elements.add(value());
            if (next() == ']') {
                break;
            }
            take(',', "after array element, I expect ',' or ']'");
        }
        leave();
        return elements;
    }

    private void enter() throws Json.Malformed {
        position++;
        if (++depth > DEEPEST) {
            throw misplaced("too many levels");
        }
    }

    private void leave() {
        position++;
        depth--;
    }

    private String word() throws Json.Malformed {
        Matcher token = token();
        if (!token.lookingAt()) {
            throw misplaced(UNEXPECTED);
        }
        position = token.end();
        return token.group();
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
                throw malformed("lexical error: invalid character inside string.");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw malformed("parse error: premature EOF");
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
            default ->
                throw malformed("lexical error: inside a string, '\\' occurs before a character which it may not.");
        };
    }

    private char codeUnit() throws Json.Malformed {
        int end = position + 5;
        try {
            // A sign is none of the digits, though Java takes one.
            char unit = (char) Integer.parseUnsignedInt("0" + text.substring(position + 1, end), 16);
            position = end - 1;
            return unit;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw malformed("lexical error: invalid (non-hex) character occurs after '\\u' inside string.");
        }
    }

    private void take(char wanted, String otherwise) throws Json.Malformed {
        if (next() != wanted) {
            throw misplaced(otherwise);
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

    private Matcher token() {
        return TOKEN.matcher(text).region(position, text.length());
    }

    /** The error of something that is JSON, but not here; of what is none, and of the end, it is another one. */
    private Json.Malformed misplaced(String fault) {
        Matcher token = token();
        if (position == text.length()) {
            return malformed("parse error: premature EOF");
        }
        if (token.lookingAt()) {
            position = token.end() - 1;
        } else if (STRUCTURE.indexOf(text.charAt(position)) < 0) {
            return malformed("lexical error: invalid char in json text.");
        }
        return malformed("parse error: " + fault);
    }

    private Json.Malformed malformed(String fault) {
        int offset = Math.min(position + 1, text.length());
        int start = Math.max(0, offset - SHOWN);
        String shown = text.substring(start, Math.min(text.length(), offset + SHOWN))
                .replace('\n', ' ')
                .replace('\r', ' ');
        return new Json.Malformed("internal error: cannot parse json " + text + ": " + fault + "\n"
                + " ".repeat(ARROW - (offset - start)) + shown + "\n"
                + " ".repeat(21) + "(right here) ------^\n");
    }
}
