package io.virt4j.cli.dialect;

/** Whole numbers as C's strtol and its kin read them: blanks, a sign, and decimal digits, all of them ASCII. */
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

    /** Whether the text is a number, of any size. Where most are none, this costs less than an exception for each. */
    public static boolean isNumber(String text) {
        int end = endOfDigits(text, "+-");
        return end > 0 && end == text.length();
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
     * Reads a number of 64 bits without a sign.
     *
     * @return what is beyond {@link Long#MAX_VALUE} as a negative number
     * @throws NumberFormatException if the text is none, or has a minus sign
     */
    public static long parseUnsigned(String text) {
        return Long.parseUnsignedLong(withoutBlanks(text));
    }

    /** The same with a minus sign too, which counts down from the largest number. */
    public static long parseWrapping(String text) {
        String number = withoutBlanks(text);
        if (!number.startsWith("-")) {
            return parseUnsigned(number);
        }
        String digits = number.substring(1);
        if (digits.startsWith("+")) {
            throw new NumberFormatException(text);
        }
        return -Long.parseUnsignedLong(digits);
    }

    /**
     * Whether the number is below zero with which the text begins.
     *
     * @throws NumberFormatException if it begins with none, or none of 64 bits
     */
    public static boolean isNegative(String text) {
        return parseLong(text.substring(0, endOfDigits(text, "+-"))) < 0;
    }

    /** Where the digits of a number without a minus sign end with which the text begins; 0 if it begins with none. */
    static int endOfDigits(String text) {
        return endOfDigits(text, "+");
    }

    private static int endOfDigits(String text, String signs) {
        int end = startOf(text);
        if (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int digits = end;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == digits ? 0 : end;
    }

    private static String withoutBlanks(String text) {
        int start = startOf(text);
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) { // Java takes the digits of every script.
                throw new NumberFormatException(text);
            }
        }
        return text.substring(start);
    }

    private static int startOf(String text) {
        int start = 0;
        while (start < text.length() && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
