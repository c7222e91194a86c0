package io.virt4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A program that runs all benchmarks and prints, beside each number, how it compares with the model's. */
final class Benchmarks {
    private static final int ROUNDS = 3;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        printColdStarts();
        printReadAndWrite();
        CallOverhead.print();
        CommandSpeed.print();
        MonitorSpeed.print();
        DiskSpeed.print();
        GuestBoots.print();
    }

    private static void printColdStarts() throws IOException, InterruptedException {
        List<ColdStart> starts = ColdStart.of(Binding.NAMES);
        System.out.printf(
                Locale.ROOT,
                "%nThe first document of a JVM with %s, ms%n%-8s%12s%12s%8s%14s%14s%n",
                ColdStart.hasAotCaches() ? "an AOT cache" : "a CDS archive",
                "",
                "read, cpu",
                "read, wall",
                "ratio",
                "process, cpu",
                "process, wall");
        double ours = starts.get(0).cpu();
        for (int i = 0; i < starts.size(); i++) {
            ColdStart start = starts.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s%12.1f%12.1f%8.1f%14.1f%14.1f%n",
                    Binding.NAMES.get(i),
                    start.cpu(),
                    start.wall(),
                    start.cpu() / ours,
                    start.processCpu(),
                    start.processWall());
        }
    }

    private static void printReadAndWrite() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ReadAndWrite.class.getName())
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        // In turns, since other work on the machine comes and goes.
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (RunResult result : new Runner(options).run()) {
                rates.computeIfAbsent(result.getParams().getParam("binding"), name -> new ArrayList<>())
                        .addAll(documentsPerCpuSecond(result));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nRead and written in a warm JVM, documents in a CPU second%n%-8s%12s%8s%n",
                "",
                "",
                "ratio");
        double ours = 0;
        for (Map.Entry<String, List<Double>> binding : rates.entrySet()) {
            double rate = Median.of(binding.getValue().stream().mapToDouble(Double::doubleValue));
            ours = ours == 0 ? rate : ours;
            System.out.printf(Locale.ROOT, "%-8s%12.0f%8.2f%n", binding.getKey(), rate, rate / ours);
        }
    }

    /** One for each iteration. */
    private static List<Double> documentsPerCpuSecond(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getSecondaryResults().get(CpuProfiler.RESULT))
                .map(rate -> Objects.requireNonNull(rate, "the profiler ran").getScore())
                .toList();
    }
}
