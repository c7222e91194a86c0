package io.virt4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A program in C that does what is measured here in Java, compiled by the machine's compiler. */
final class CProgram implements AutoCloseable {
    private final Path folder;
    private final Path source;
    private final Path program;

    private CProgram(Path folder, String name) {
        this.folder = folder;
        this.source = folder.resolve(name + ".c");
        this.program = folder.resolve(name);
    }

    /**
     * Compiles the one of that name.
     *
     * @throws IOException if there is no compiler, or no header that it needs
     */
    static CProgram compile(String name) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("virt4j-" + name + "-");
        CProgram compiled = new CProgram(folder, name);
        try (InputStream text = CProgram.class.getResourceAsStream(name + ".c")) {
            Files.copy(Objects.requireNonNull(text, name), compiled.source);
        }
        try {
            output("cc", "-O2", "-o", compiled.program.toString(), compiled.source.toString());
            return compiled;
        } catch (IOException e) {
            compiled.close();
            throw e;
        }
    }

    /** What it prints: one array a line. */
    List<long[]> run(String what, int count) throws IOException, InterruptedException {
        return run(what, Integer.toString(count));
    }

    /** The same with any arguments. */
    List<long[]> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return output(command.toArray(String[]::new))
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
        Files.deleteIfExists(source);
        Files.delete(folder);
    }
}
