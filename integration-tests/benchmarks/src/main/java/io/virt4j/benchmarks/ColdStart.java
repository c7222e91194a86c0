package io.virt4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that reads its first document, started anew for each measurement from an archive of its classes. All numbers are
 * medians in milliseconds.
 *
 * @param cpu of the thread that reads, while it reads
 * @param wall while it reads
 * @param processCpu of all threads, until it has read
 * @param processWall from the start of the process to its end
 */
record ColdStart(double cpu, double wall, double processCpu, double processWall) {
    private static final int RUNS = 21;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int AOT_CACHES_SINCE = 25;

    /** One for each name, measured in turns. */
    static List<ColdStart> of(List<String> bindings) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("virt4j-benchmark-");
        try {
            List<Path> archives = new ArrayList<>();
            List<List<double[]>> runs = new ArrayList<>();
            for (String binding : bindings) {
                archives.add(archive(binding, directory));
                runs.add(new ArrayList<>());
            }
            String use = hasAotCaches() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
            for (int i = 0; i < RUNS; i++) {
                for (int b = 0; b < bindings.size(); b++) {
                    runs.get(b).add(run(bindings.get(b), use + archives.get(b)));
                }
            }
            return runs.stream()
                    .map(of -> new ColdStart(median(of, 0), median(of, 1), median(of, 2), median(of, 3)))
                    .toList();
        } finally {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    static boolean hasAotCaches() {
        return Runtime.version().feature() >= AOT_CACHES_SINCE;
    }

    /** The classes of a training run. */
    private static Path archive(String binding, Path directory) throws IOException, InterruptedException {
        Path archive = directory.resolve(binding);
        run(binding, (hasAotCaches() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        if (!Files.exists(archive)) {
            throw new IOException("Java made no archive of the classes that " + binding + " loads");
        }
        return archive;
    }

    private static double[] run(String binding, String option) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-Xlog:disable",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstDocument.class.getName(),
                        binding)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int exitCode = process.waitFor();
        long wall = System.nanoTime() - start;
        if (exitCode != 0) {
            throw new IOException(binding + " ended with " + exitCode + ": " + printed);
        }
        String[] nanos = printed.lines()
                .filter(line -> line.startsWith(FirstDocument.TOOK))
                .findFirst()
                .orElseThrow(() -> new IOException(binding + " told no times: " + printed))
                .substring(FirstDocument.TOOK.length())
                .split(" ", -1);
        return new double[] {
            Long.parseLong(nanos[0]) / NANOS_PER_MILLI,
            Long.parseLong(nanos[1]) / NANOS_PER_MILLI,
            Long.parseLong(nanos[2]) / NANOS_PER_MILLI,
            wall / NANOS_PER_MILLI
        };
    }

    private static double median(List<double[]> runs, int column) {
        return Median.of(runs.stream().mapToDouble(run -> run[column]));
    }
}
