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
        int start = 0;
        while (start < text.length() && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) { // Java takes the digits of every script.
                throw new NumberFormatException(text);
            }
        }
        return Integer.parseInt(text.substring(start));
    }
}
