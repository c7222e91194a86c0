package io.virt4j.integration.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JVM that runs one of the programs here. Small, so that it collects garbage often. */
final class StressJvm {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final int NATIVE_ACCESS_SINCE = 24;

    /** What is freed does not stay with threads, nor with GLib, so that what is left behind stands out. */
    private static final Map<String, String> STEADY_MALLOC =
            Map.of("MALLOC_ARENA_MAX", "2", "G_SLICE", "always-malloc");

    private StressJvm() {}

    /** How often the programs do what they do: seconds of it, or with the profile {@code stress} minutes. */
    static int count(int usual, int inLongRuns) {
        return isLongRun() ? inLongRuns : usual;
    }

    static boolean isLongRun() {
        return Boolean.getBoolean("virt4j.stress");
    }

    /** Runs a program, which must end by itself and well. What it printed. */
    static String run(Class<?> program, Object... arguments) throws IOException, InterruptedException {
        // In short runs the second compiler would not pay off.
        return isLongRun() ? run(List.of(), program, arguments) : runSteadily(program, arguments);
    }

    /** The same with the first compiler alone: the second takes megabytes when it comes to it, and moves the native heap. */
    static String runSteadily(Class<?> program, Object... arguments) throws IOException, InterruptedException {
        return run(List.of("-XX:TieredStopAtLevel=1"), program, arguments);
    }

    private static String run(List<String> options, Class<?> program, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xms96m", "-Xmx96m", "-XX:+AlwaysPreTouch", "-XX:+UseG1GC", "-XX:-UsePerfData"));
        command.addAll(options);
        if (Runtime.version().feature() >= NATIVE_ACCESS_SINCE) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path directory = Files.createTempDirectory("virt4j-stress-");
        try {
            CommandResult result = Program.of(command)
                    .in(directory)
                    .environment(STEADY_MALLOC)
                    .within(LIMIT)
                    .run();
            assertThat(result.exitCode())
                    .as("%s: %s%s", program.getSimpleName(), result.stdout(), result.stderr())
                    .isZero();
            System.out.printf("%s %s: %s", program.getSimpleName(), List.of(arguments), result.stdout());
            return result.stdout();
        } finally {
            delete(directory);
        }
    }

    /** What a JVM that crashed left is in the way otherwise. */
    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
