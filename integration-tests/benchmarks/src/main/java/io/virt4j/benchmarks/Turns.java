package io.virt4j.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Two peers measured in turns, so that what else the machine does meets both: the medians, and that of the ratios. */
record Turns(double ours, double theirs, double ratio) {
    /** Something that takes milliseconds. */
    @FunctionalInterface
    interface Measurement {
        double millis() throws IOException, InterruptedException;
    }

    /** Takes both so often, after a turn that does not count. */
    static Turns of(int count, Measurement ours, Measurement theirs) throws IOException, InterruptedException {
        ours.millis();
        theirs.millis();
        double[] our = new double[count];
        double[] their = new double[count];
        double[] ratios = new double[count];
        for (int i = 0; i < count; i++) {
            our[i] = ours.millis();
            their[i] = theirs.millis();
            ratios[i] = our[i] / their[i];
        }
        return new Turns(
                Median.of(DoubleStream.of(our)), Median.of(DoubleStream.of(their)), Median.of(DoubleStream.of(ratios)));
    }

    void print(String name) {
        System.out.printf(Locale.ROOT, "%-52s%12.1f%12.1f%8.2f%n", name, ours, theirs, ratio);
    }
}
