package io.virt4j.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A Java program of its own, with the classes of the tests, and what it printed. */
record JavaProgram(int exitCode, String printed) {
    /** Runs it to its end in a directory; {@code arguments} are those of {@code java}, after the class path. */
    static JavaProgram run(Path directory, List<String> arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"));
        command.command().addAll(arguments);
        Process process =
                command.directory(directory.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JavaProgram(process.waitFor(), printed);
    }
}
