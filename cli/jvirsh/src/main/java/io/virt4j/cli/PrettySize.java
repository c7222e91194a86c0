package io.virt4j.cli;

import io.virt4j.xml.Memory;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of storage for people: in the largest binary unit of which it has one whole, with two decimals. */
public final class PrettySize {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final int STEP = 1024;

    private PrettySize() {}

    /** Such as {@code 1.50 GiB}. */
    public static String of(Memory size) {
        int unit = 0;
        long scale = 1;
        while (size.bytes() / scale >= STEP) {
            scale *= STEP;
            unit++;
        }
        double amount = (double) size.bytes() / scale;
        return new BigDecimal(amount).setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " " + UNITS[unit];
    }
}
