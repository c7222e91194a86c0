package io.virt4j.cli;

/**
 * Numbers with a fixed number of decimals, rounded as C's printf does: to the nearest, and of two equally near to the even
 * one. BigDecimal does the same, but takes longer to load than most commands to run.
 */
public final class Decimals {
    private static final int FRACTION_BITS = 63;
    private static final double FRACTION = 0x1p63;
    private static final long HALF = 1L << 62;
    private static final int MOST_DIGITS = 3;

    private Decimals() {}

    /**
     * Writes a number.
     *
     * @param number whose whole part is less than 2^63
     * @param digits behind the point, 1 to 3
     */
    public static String of(double number, int digits) {
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException(digits + " digits");
        }
        double size = Math.abs(number);
        long scale = Math.round(Math.pow(10, digits));
        long whole = (long) size;
        // Exact but for fractions that are too small to be rounded up to one decimal.
        long fraction = (long) ((size - whole) * FRACTION);
        long product = fraction * scale;
        long decimals = Math.multiplyHigh(fraction, scale) << 1 | product >>> FRACTION_BITS;
        long left = product & Long.MAX_VALUE;
        if (left > HALF || (left == HALF && (decimals & 1) == 1)) {
            decimals++;
        }
        if (decimals == scale) {
            whole++;
            decimals = 0;
        }
        String sign = number < 0 ? "-" : "";
        return sign + whole + "." + String.valueOf(scale + decimals).substring(1);
    }
}
