package io.virt4j.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of bytes in the largest binary unit of which there is one. */
public final class PrettyAmount {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final int DECIMALS = 3;
    private static final double STEP = 1024;
    private static final double UNSIGNED = 0x1p64;

    private PrettyAmount() {}

    /** With three decimals and the unit; a few bytes are in bytes. */
    public static String of(long unsignedBytes) {
        double amount = unsignedBytes < 0 ? unsignedBytes + UNSIGNED : unsignedBytes;
        int unit = -1;
        while (amount >= STEP && unit + 1 < UNITS.length) {
            amount /= STEP;
            unit++;
        }
        return new BigDecimal(amount).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() + " "
                + (unit < 0 ? "B" : UNITS[unit]);
    }
}
