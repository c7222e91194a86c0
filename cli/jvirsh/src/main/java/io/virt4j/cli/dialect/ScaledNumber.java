package io.virt4j.cli.dialect;

import io.virt4j.cli.CommandFailed;
import io.virt4j.xml.Memory;
import java.math.BigInteger;
import java.util.Locale;

/** A number with a unit behind it, such as {@code 10MiB}, as libvirt reads it. (virScaleInteger) */
public final class ScaledNumber {
    static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final String POWERS = "kmgtpe";

    private ScaledNumber() {}

    /** A word that is no such number. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }

        /** The error of a command, whose words are followed by what libvirt has to say of the number. */
        public CommandFailed as(String message) {
            String reason = String.valueOf(getMessage());
            return reason.isEmpty() ? new CommandFailed(message) : new CommandFailed(message, reason);
        }
    }

    /**
     * Reads a number of 64 bits without a sign.
     *
     * @param scale what a number without a unit is multiplied by
     * @return what is beyond {@link Long#MAX_VALUE} as a negative number
     */
    public static long parse(String text, int scale) throws Malformed {
        return parse(text, scale, LARGEST).longValue();
    }

    /**
     * Reads a number.
     *
     * @param limit the largest that it may be
     */
    public static BigInteger parse(String text, int scale, BigInteger limit) throws Malformed {
        int end = Numbers.endOfDigits(text);
        if (end == 0) {
            throw new Malformed("");
        }
        long number;
        try {
            number = Numbers.parseUnsigned(text.substring(0, end));
        } catch (NumberFormatException e) {
            throw new Malformed("");
        }
        String unit = text.substring(end);
        BigInteger scaled = new BigInteger(Long.toUnsignedString(number)).multiply(factor(unit, scale));
        if (scaled.compareTo(limit) > 0) {
            throw new Malformed("numerical overflow: value too large: " + text);
        }
        return scaled;
    }

    /** A number of bytes without a sign as memory; more than there can be is the most that there can be. */
    public static Memory memory(long bytes) {
        return Memory.ofBytes(bytes < 0 ? Long.MAX_VALUE : bytes);
    }

    private static BigInteger factor(String unit, int scale) throws Malformed {
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return BigInteger.valueOf(scale);
        }
        if (lower.equals("b") || lower.equals("byte") || lower.equals("bytes")) {
            return BigInteger.ONE;
        }
        int power = POWERS.indexOf(lower.charAt(0)) + 1;
        String rest = lower.substring(1);
        if (power > 0 && (rest.isEmpty() || rest.equals("ib"))) {
            return BigInteger.valueOf(1024).pow(power);
        }
        if (power > 0 && rest.equals("b")) {
            return BigInteger.valueOf(1000).pow(power);
        }
        throw new Malformed("invalid argument: unknown suffix '" + unit + "'");
    }
}
