package io.virt4j.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A time in seconds, for people. */
public final class Seconds {
    private static final double NANOS = 1e9;

    private Seconds() {}

    /** With one decimal, rounded as C's {@code %.1f} does. */
    public static String tenths(Duration time) {
        return new BigDecimal(time.toNanos() / NANOS)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
