package io.virt4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A program that runs all benchmarks and prints, beside each number, how it compares with the model's. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        printColdStarts();
        printReadAndWrite();
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
        System.out.printf(
                Locale.ROOT,
                "%nRead and written in a warm JVM, documents in a CPU second%n%-8s%12s%8s%n",
                "",
                "",
                "ratio");
        double ours = 0;
        for (RunResult result : new Runner(options).run()) {
            double rate = documentsPerCpuSecond(result);
            ours = ours == 0 ? rate : ours;
            System.out.printf(
                    Locale.ROOT, "%-8s%12.0f%8.2f%n", result.getParams().getParam("binding"), rate, rate / ours);
        }
    }

    private static double documentsPerCpuSecond(RunResult result) {
        return Median.of(result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getSecondaryResults().get(CpuProfiler.RESULT))
                .mapToDouble(
                        rate -> Objects.requireNonNull(rate, "the profiler ran").getScore()));
    }
}
