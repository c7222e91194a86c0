package io.virt4j.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The running side of a {@link PrivateHost}: the process that holds its namespaces, commanded over its standard input. That
 * pipe is also the host's lifeline: it breaks when this JVM ends, however it ends, and the host ends with it.
 */
final class HostProcess {
    private static final long START_SECONDS = 60;
    private static final long END_SECONDS = 30;

    private final HostDirectory directory;
    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;

    private HostProcess(HostDirectory directory, Process process) {
        this.directory = directory;
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.US_ASCII);
        this.answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Switches the host on; libvirtd takes connections when this returns. */
    static HostProcess start(HostDirectory directory, String hostname, boolean listens)
            throws IOException, InterruptedException {
        String root = directory.path().toString();
        List<String> command = new ArrayList<>(List.of("sh", root + "/host-outside.sh", root, hostname));
        if (listens) {
            command.add("--listen");
        }
        Process process = new ProcessBuilder(command)
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(directory.startLog().toFile()))
                .start();
        HostProcess host = new HostProcess(directory, process);
        boolean up = false;
        try {
            host.startLibvirtd();
            up = true;
            return host;
        } finally {
            if (!up) {
                host.cutPower();
            }
        }
    }

    void startLibvirtd() throws IOException, InterruptedException {
        String answer = ask("libvirtd");
        if (!answer.equals("up")) {
            throw new IllegalStateException(
                    "libvirtd of the private host did not start: " + answer + "\n" + directory.logs());
        }
    }

    /** Ends every process of the host at once; returns when all are gone. */
    void cutPower() throws IOException, InterruptedException {
        try (commands) {
            commands.write("off\n");
        } catch (IOException e) {
            // The host has ended by itself, so nobody reads.
        }
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the private host in " + directory.path() + " does not end");
        }
    }

    private String ask(String command) throws InterruptedException {
        FutureTask<String> answer = new FutureTask<>(() -> {
            commands.write(command + "\n");
            commands.flush();
            String line = answers.readLine();
            return line == null ? "its first process ended" : line;
        });
        Thread asking = new Thread(answer, "asks the private host for " + command);
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "no answer after " + START_SECONDS + " s";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        }
    }
}
