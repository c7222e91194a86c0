package io.virt4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The same monitor in C, compiled by the machine's compiler. */
final class CMonitor implements AutoCloseable {
    private final Path folder;
    private final Path program;

    private CMonitor(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
    }

    /** @throws IOException if there is no compiler, or no header of KVM's */
    static CMonitor compile() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("virt4j-monitor-");
        Path source = folder.resolve("monitor.c");
        try (InputStream text = CMonitor.class.getResourceAsStream("monitor.c")) {
            Files.copy(Objects.requireNonNull(text, "monitor.c"), source);
        }
        Path program = folder.resolve("monitor");
        CMonitor monitor = new CMonitor(folder, program);
        try {
            output("cc", "-O2", "-o", program.toString(), source.toString());
            return monitor;
        } catch (IOException e) {
            monitor.close();
            throw e;
        }
    }

    /** What it prints: one array a line. */
    List<long[]> run(String what, int count) throws IOException, InterruptedException {
        return output(program.toString(), what, Integer.toString(count))
                .lines()
                .map(line -> List.of(line.split(" ", -1)).stream()
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command[0] + " ended with " + status + ": " + printed);
        }
        return printed;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(program);
        Files.deleteIfExists(folder.resolve("monitor.c"));
        Files.delete(folder);
    }
}
