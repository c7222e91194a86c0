package io.virt4j.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Text without what a terminal would obey or garble: as in virsh's tables, each byte of such a character stands as
 * {@code \xNN}, or as {@code \xff} where it is beyond ASCII.
 */
final class PrintableText {
    private static final char FIRST = ' ';
    private static final char LAST_ASCII = '~';
    private static final char LAST_CONTROL = 0x9f;

    /** In the C locale a terminal is not known to show more than ASCII. */
    private static final boolean ASCII_ONLY = isAscii(charset());

    private PrintableText() {}

    static String of(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** Whole output without what a terminal would obey, but for ends of lines and tabs. */
    static String withoutControls(String text) {
        int first = 0;
        while (first < text.length() && !isObeyed(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isObeyed(c)) {
                escape(String.valueOf(c), harmless);
            } else {
                harmless.append(c);
            }
        }
        return harmless.toString();
    }

    private static boolean isObeyed(char c) {
        return c < FIRST ? c != '\n' && c != '\r' && c != '\t' : c > LAST_ASCII && c <= LAST_CONTROL;
    }

    /** Whether it stays as it is, as almost all does. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST || c > LAST_ASCII || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (isPrintable(codePoint) && !text.startsWith("\\x", i)) {
                printable.append(text, i, next);
            } else {
                escape(text.substring(i, next), printable);
            }
            i = next;
        }
        return printable.toString();
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint <= LAST_ASCII) {
            return codePoint >= FIRST;
        }
        int type = Character.getType(codePoint);
        return !ASCII_ONLY
                && type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static void escape(String character, StringBuilder printable) {
        for (byte next : character.getBytes(StandardCharsets.UTF_8)) {
            printable.append(next < 0 ? "\\xff" : String.format(Locale.ROOT, "\\x%02x", next));
        }
    }

    /** The charset of the user's locale; the launcher names it, since it may give Java another one. */
    private static String charset() {
        return System.getProperty("virt4j.charset", System.getProperty("native.encoding", ""));
    }

    private static boolean isAscii(String encoding) {
        return encoding.equals("ANSI_X3.4-1968") || encoding.equals("US-ASCII");
    }
}
