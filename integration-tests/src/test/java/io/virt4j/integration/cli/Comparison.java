package io.virt4j.integration.cli;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What virsh and jvirsh are both given, to see that they do the same. */
final class Comparison {
    /** In arguments, input and environment, the present directory. */
    static final String DIRECTORY = "/DIRECTORY";

    private final String name;
    private final List<String> arguments;
    private static final int TRIES = 8;
    private static final String TRY_SECONDS = "10";
    private static final int TIMED_OUT = 124; // timeout(1)

    private String input = "";
    private String log = "";
    private boolean hasTerminal = true;
    private boolean mayHang;
    private final Map<String, String> environment = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private Comparison(String name, List<String> arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    /** A comparison with these arguments. */
    static Comparison of(String name, String... arguments) {
        return new Comparison(name, List.of(arguments));
    }

    /** A comparison of commands on libvirt's test driver, one after another, a line each. */
    static Comparison ofCommands(String name, String commands) {
        return of(name, "-c", "test:///default", commands);
    }

    /** A comparison of a script that comes on standard input, on libvirt's test driver. */
    static Comparison ofScript(String name, String script) {
        return of(name, "-c", "test:///default").input(script);
    }

    Comparison input(String text) {
        input = text;
        return this;
    }

    Comparison environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With a file in the present directory. */
    Comparison file(String file, String content) {
        return file(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With a file in the present directory. */
    Comparison file(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    /** With a file of that name in the present directory, which describes a domain of the test driver. */
    Comparison domain(String file, String domain) {
        return file(file, Domains.test(domain, files.size()));
    }

    /** With a file in the present directory that the program may write; it is compared too. */
    Comparison log(String file) {
        log = file;
        return this;
    }

    /** Without the terminal of whoever runs the tests, which could be asked otherwise. */
    Comparison withoutTerminal() {
        hasTerminal = false;
        return this;
    }

    /**
     * With commands that virsh runs on a thread of its own, of which it now and then does not hear that it is done: what
     * virsh does not end is begun anew. jvirsh has one try.
     */
    Comparison virshMayHang() {
        mayHang = true;
        return this;
    }

    /** The commands, a line for each argument and those of the input; some lines are none. */
    String commands() {
        return String.join("\n", arguments) + "\n" + input;
    }

    /** What virsh does, which is what is expected. */
    CommandResult expected(Program virsh, Path directory) throws IOException, InterruptedException {
        if (!mayHang) {
            return run(virsh, directory);
        }
        Program limited = virsh.under("timeout", TRY_SECONDS);
        CommandResult result = run(limited, directory);
        for (int i = 1; i < TRIES && result.exitCode() == TIMED_OUT; i++) {
            result = run(limited, directory);
        }
        return result;
    }

    /** Runs the program in that directory; what is different each time is made the same. */
    CommandResult run(Program program, Path directory) throws IOException, InterruptedException {
        return run(program, directory, Map.of());
    }

    /** The same with more variables in the environment. */
    CommandResult run(Program program, Path directory, Map<String, String> more)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        UnaryOperator<String> here = text -> text.replace(DIRECTORY, directory.toString());
        Map<String, String> variables = new TreeMap<>(environment);
        variables.replaceAll((variable, value) -> here.apply(value));
        variables.putAll(more);
        Program given = program.with(arguments.stream().map(here).toList());
        CommandResult result = (hasTerminal ? given : given.under("setsid", "--wait"))
                .in(directory)
                .environment(variables)
                .input(here.apply(input))
                .run();
        return new CommandResult(
                result.exitCode(), steady(result.stdout()) + takeLog(directory), steadyLog(result.stderr()));
    }

    /** What was written, which the next program is not to find. */
    private String takeLog(Path directory) throws IOException {
        if (log.isEmpty() || !Files.exists(directory.resolve(log))) {
            return "";
        }
        String text = Files.readString(directory.resolve(log));
        Files.delete(directory.resolve(log));
        return log + ":\n"
                + text.replaceAll(
                        "(?m)^\\[\\d{4}\\.\\d\\d\\.\\d\\d \\d\\d:\\d\\d:\\d\\d virsh \\d+\\] ", "[when, who] ");
    }

    /** libvirt logs its warnings, each with the time and the process: that a host cannot resolve its own name, say. */
    private static String steadyLog(String errors) {
        return errors.replaceAll("(?m)^[-0-9]+ [:.0-9]+\\+0000: [0-9]+: ", "2026-01-01 00:00:00.000+0000: 1: ");
    }

    /** The test driver's CPU time is the time of day. */
    private static String steady(String output) {
        return output.replaceAll("\\(Time: [0-9]+\\.[0-9]{3} ms\\)", "(Time: 1.234 ms)")
                .replaceAll("CPU time:       [0-9]+\\.[0-9]s", "CPU time:       1.2s");
    }

    @Override
    public String toString() {
        return name;
    }
}
