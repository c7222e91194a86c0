package io.virt4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A monitor in C, compiled by the machine's compiler. */
final class CMonitor implements AutoCloseable {
    private final Path folder;
    private final Path source;
    private final Path program;

    private CMonitor(Path folder) {
        this.folder = folder;
        this.source = folder.resolve("monitor.c");
        this.program = folder.resolve("monitor");
    }

    /**
     * Compiles one.
     *
     * @param name of the source beside this class
     * @throws IOException if there is no compiler, or no header of KVM's
     */
    static CMonitor compile(String name) throws IOException, InterruptedException {
        CMonitor monitor = new CMonitor(Files.createTempDirectory("virt4j-monitor-"));
        try (InputStream text = CMonitor.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(text, name), monitor.source);
            output(List.of("cc", "-O2", "-o", monitor.program.toString(), monitor.source.toString()));
            return monitor;
        } catch (IOException e) {
            monitor.close();
            throw e;
        }
    }

    /** What it prints: one array a line. */
    List<long[]> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return output(command)
                .lines()
                .map(line -> List.of(line.split(" ", -1)).stream()
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command.get(0) + " ended with " + status + ": " + printed);
        }
        return printed;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(program);
        Files.deleteIfExists(source);
        Files.delete(folder);
    }
}
