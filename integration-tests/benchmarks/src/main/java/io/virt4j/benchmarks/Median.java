package io.virt4j.benchmarks;

import java.util.stream.DoubleStream;

/** The middle one of measurements, which a few disturbed ones do not move. */
final class Median {
    private Median() {}

    /** Of an even number, the higher of the two in the middle. */
    static double of(DoubleStream measurements) {
        double[] sorted = measurements.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
