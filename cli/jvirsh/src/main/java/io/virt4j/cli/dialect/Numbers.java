package io.virt4j.cli.dialect;

/** Whole numbers as C's strtol reads them: blanks, a sign, and decimal digits, all of them ASCII. */
public final class Numbers {
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final char LAST_ASCII = 0x7f;

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @throws NumberFormatException if the text is none, or none of 32 bits
     */
    public static int parse(String text) {
        return Integer.parseInt(withoutBlanks(text));
    }

    /**
     * Reads a number of 64 bits.
     *
     * @throws NumberFormatException if the text is none
     */
    public static long parseLong(String text) {
        return Long.parseLong(withoutBlanks(text));
    }

    /**
     * Reads a number of 64 bits without a sign; those from 2^63 on are negative in Java.
     *
     * @throws NumberFormatException if the text is none, or is negative
     */
    public static long parseUnsignedLong(String text) {
        return Long.parseUnsignedLong(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        int start = 0;
        while (start < text.length() && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) { // Java takes the digits of every script.
                throw new NumberFormatException(text);
            }
        }
        return text.substring(start);
    }

    /** How many of the first characters are a number, with what stands before its digits. */
    static int length(String text) {
        int end = 0;
        while (end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-')) {
            end++;
        }
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
