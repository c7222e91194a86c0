package io.virt4j.cli.dialect;

import io.virt4j.cli.CommandFailed;
import java.util.List;
import java.util.Locale;

/**
 * A number with a unit, as libvirt's tools take it: {@code b} and {@code bytes}; {@code K} and {@code KiB} for 1024 bytes,
 * {@code KB} for 1000, and so on to {@code E}. (virScaleInteger)
 */
public final class ScaledNumber {
    private static final String PREFIXES = "kmgtpe";

    private ScaledNumber() {}

    /**
     * Reads a number and multiplies it by its unit.
     *
     * @param unit what a number without a unit is multiplied by
     * @param limit the most that the result may be, unsigned
     * @return the result, unsigned
     * @throws NumberFormatException if it does not begin with a number
     * @throws CommandFailed with the host library's words for a unit that is none, and for too much
     */
    public static long parse(String text, long unit, long limit) throws CommandFailed {
        int length = Numbers.length(text);
        long number = Numbers.parseUnsignedLong(text.substring(0, length));
        return scale(number, text.substring(length), unit, limit);
    }

    /**
     * Whether the number is below zero, whatever stands behind it.
     *
     * @throws NumberFormatException if it is none of 64 bits with a sign
     */
    public static boolean isNegative(String text) {
        return Numbers.parseLong(text.substring(0, Numbers.length(text))) < 0;
    }

    private static long scale(long number, String suffix, long unit, long limit) throws CommandFailed {
        long scale = suffix.isEmpty() ? unit : bytes(suffix);
        if (Long.compareUnsigned(number, Long.divideUnsigned(limit, scale)) > 0) {
            throw new CommandFailed("numerical overflow: value too large: " + Long.toUnsignedString(number) + suffix);
        }
        return number * scale;
    }

    private static long bytes(String suffix) throws CommandFailed {
        String unit = suffix.toLowerCase(Locale.ROOT);
        if (List.of("b", "byte", "bytes").contains(unit)) {
            return 1;
        }
        int power = PREFIXES.indexOf(unit.charAt(0)) + 1;
        long base = switch (unit.substring(1)) {
            case "", "ib" -> 1024;
            case "b" -> 1000;
            default -> 0;
        };
        if (power == 0 || base == 0) {
            throw new CommandFailed("invalid argument: unknown suffix '" + suffix + "'");
        }
        long bytes = 1;
        for (int i = 0; i < power; i++) {
            bytes *= base;
        }
        return bytes;
    }
}
