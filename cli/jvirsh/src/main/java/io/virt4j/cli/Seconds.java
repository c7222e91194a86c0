package io.virt4j.cli;

import java.time.Duration;

/** A time in seconds, for people. */
public final class Seconds {
    private static final double NANOS = 1e9;

    private Seconds() {}

    /** With one decimal, rounded as C's {@code %.1f} does. */
    public static String tenths(Duration time) {
        return Decimals.of(time.toNanos() / NANOS, 1);
    }
}
