package io.virt4j.cli;

import io.virt4j.xml.Memory;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of bytes for people: in the largest binary unit of which it has one whole. */
public final class PrettySize {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final double STEP = 1024;
    private static final double UNSIGNED = 0x1p64;
    private static final int PRECISE = 3;

    private PrettySize() {}

    /** Such as {@code 1.50 GiB}. */
    public static String of(Memory size) {
        return of((double) size.bytes(), 2);
    }

    /** With three decimals. The bytes have no sign. */
    public static String precise(long bytes) {
        return of(bytes < 0 ? bytes + UNSIGNED : bytes, PRECISE);
    }

    private static String of(double bytes, int decimals) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit + 1 < UNITS.length) {
            amount /= STEP;
            unit++;
        }
        return new BigDecimal(amount).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() + " " + UNITS[unit];
    }
}
