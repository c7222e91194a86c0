package io.virt4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a call of libvirt costs through the API, beside the same call by JNA alone, in CPU time. */
final class CallOverhead {
    private static final int ROUNDS = 3;
    private static final double NANOS_PER_SECOND = 1e9;

    private CallOverhead() {}

    static void print() throws RunnerException {
        Map<String, List<Double>> api = new TreeMap<>();
        Map<String, List<Double>> jna = new TreeMap<>();
        // In turns, since other work on the machine comes and goes.
        for (int i = 0; i < ROUNDS; i++) {
            run(JnaCalls.class, jna);
            run(ApiCalls.class, api);
        }
        System.out.printf(
                Locale.ROOT,
                "%nA call of libvirt, ns of CPU time%n%-16s%12s%12s%8s%n",
                "",
                "API",
                "JNA alone",
                "ratio");
        api.forEach((call, times) -> {
            double ours = median(times);
            double alone = median(Objects.requireNonNull(jna.get(call), call));
            System.out.printf(Locale.ROOT, "%-16s%12.0f%12.0f%8.2f%n", call, ours, alone, ours / alone);
        });
    }

    private static void run(Class<?> calls, Map<String, List<Double>> times) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(calls.getName())
                .addProfiler(CpuProfiler.class)
                .jvmArgsAppend("-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            List<Double> known =
                    times.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), call -> new ArrayList<>());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    Result<?> rate = iteration.getSecondaryResults().get(CpuProfiler.RESULT);
                    known.add(NANOS_PER_SECOND
                            / Objects.requireNonNull(rate, "the profiler ran").getScore());
                }
            }
        }
    }

    private static double median(List<Double> times) {
        return Median.of(times.stream().mapToDouble(Double::doubleValue));
    }

    /** This part alone. */
    public static void main(String[] args) throws RunnerException {
        print();
    }
}
