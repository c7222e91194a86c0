package io.virt4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that reads one document, and prints what that took: nanoseconds of CPU and of wall time around it, and of
 * CPU for the process until then.
 */
final class FirstDocument {
    /** What its one line starts with, to tell it from what Java prints. */
    static final String TOOK = "took ";

    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final Path THREADS = Path.of("/proc/self/task");

    private FirstDocument() {}

    public static void main(String[] args) throws Exception {
        byte[] document = Binding.document();
        cpuNanos(THIS_THREAD);
        long start = System.nanoTime();
        long cpuStart = cpuNanos(THIS_THREAD);
        Binding.of(args[0]).read(document);
        long cpu = cpuNanos(THIS_THREAD) - cpuStart;
        long wall = System.nanoTime() - start;
        long process = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (Path thread : threads) {
                process += cpuNanos(thread);
            }
        }
        System.out.println(TOOK + cpu + " " + wall + " " + process);
    }

    /** The first number of {@code schedstat} (the kernel's sched-stats.rst). */
    private static long cpuNanos(Path thread) throws IOException {
        String line = Files.readString(thread.resolve("schedstat"), StandardCharsets.US_ASCII);
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }
}
