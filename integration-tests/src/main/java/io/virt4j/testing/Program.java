package io.virt4j.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program with its arguments, in a small environment that is the same on every machine. */
public final class Program {
    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>(
            Map.of("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL", "C.UTF-8"));
    private Path directory = Path.of("/");
    private byte[] input = new byte[0];
    private Duration limit = Duration.ofMinutes(2);

    private Program(List<String> command) {
        this.command = command;
    }

    public static Program of(List<String> command) {
        return new Program(List.copyOf(command));
    }

    /** The same with more arguments behind those that it has. */
    public Program with(List<String> arguments) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(arguments);
        return copy(longer);
    }

    /** The same with more arguments behind those that it has. */
    public Program with(String... arguments) {
        return with(List.of(arguments));
    }

    /** The same as the arguments of another program, which starts it. */
    public Program under(String... starter) {
        List<String> longer = new ArrayList<>(List.of(starter));
        longer.addAll(command);
        return copy(longer);
    }

    /** The same where that directory is the present one, and the user's home too. */
    public Program in(Path present) {
        Program copy = copy(command);
        copy.directory = present;
        copy.environment.put("HOME", present.toString());
        return copy;
    }

    /** The same with more variables in the environment. */
    public Program environment(Map<String, String> variables) {
        Program copy = copy(command);
        copy.environment.putAll(variables);
        return copy;
    }

    /** The same with text on its standard input, which is empty otherwise. */
    public Program input(String text) {
        Program copy = copy(command);
        copy.input = text.getBytes(StandardCharsets.UTF_8);
        return copy;
    }

    /** The same with another time to end in than two minutes. */
    public Program within(Duration time) {
        Program copy = copy(command);
        copy.limit = time;
        return copy;
    }

    private Program copy(List<String> words) {
        Program copy = new Program(List.copyOf(words));
        copy.environment.putAll(environment);
        copy.directory = directory;
        copy.input = input;
        copy.limit = limit;
        return copy;
    }

    /**
     * Runs it to its end.
     *
     * @throws IllegalStateException if it does not end in time
     * @throws java.nio.charset.CharacterCodingException if what it writes is not UTF-8, so that equal results are equal bytes
     */
    public CommandResult run() throws IOException, InterruptedException {
        Path files = Files.createTempDirectory("virt4j-program-");
        Path stdin = Files.write(files.resolve("stdin"), input);
        Path stdout = files.resolve("stdout");
        Path stderr = files.resolve("stderr");
        try {
            Process process = builder()
                    .redirectInput(stdin.toFile())
                    .redirectOutput(stdout.toFile())
                    .redirectError(stderr.toFile())
                    .start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end: " + this + ", after " + text(stdout) + text(stderr));
            }
            return new CommandResult(process.exitValue(), text(stdout), text(stderr));
        } finally {
            for (Path file : List.of(stdin, stdout, stderr, files)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Starts it on a terminal of its own. */
    public GuestConsole onTerminal() throws IOException {
        // script(1) makes the terminal; what comes through its own streams is what is seen and typed there.
        String words = command.stream().map(Program::quoted).collect(Collectors.joining(" "));
        Process process = copy(List.of("script", "--quiet", "--flush", "--return", "--command", words, "/dev/null"))
                .builder()
                .redirectErrorStream(true)
                .start();
        return new GuestConsole(new ProcessChannel(process));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }

    @Override
    public String toString() {
        return String.join(" ", command);
    }
}
