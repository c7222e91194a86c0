package io.virt4j.integration.cli;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A resident JVM of the classes under test, and jvirsh as its caller. */
final class ResidentJvm implements AutoCloseable {
    /** What a caller writes on standard error that runs its command itself. */
    static final String ALONE = "alone\n";

    private static final Duration START = Duration.ofSeconds(30);

    private final Path directory;

    /**
     * Prepares one that does not run yet.
     *
     * @param files a directory of the user's
     */
    ResidentJvm(Path files) throws IOException {
        directory = Files.createDirectory(
                files.resolve("resident"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        script("virsh", "");
        script("loud", "echo alone >&2\n");
    }

    /** What stands for ./jvirsh: in a JVM of its own the command runs, or the resident JVM itself. */
    private void script(String name, String beforeCommand) throws IOException {
        String resident = Programs.java("-Dvirt4j.program=virsh", "io.virt4j.cli.resident.Resident")
                .toString();
        String alone =
                Programs.java("-Dvirt4j.program=virsh", "io.virt4j.cli.Jvirsh").toString();
        Path script = Files.writeString(
                directory.resolve(name),
                "#!/bin/sh\nif [ \"${VIRT4J_RESIDENT-}\" = serve ]; then\n    exec " + resident
                        + " \"$VIRT4J_SOCKET\" " + directory + "/sources\nfi\n" + beforeCommand + "exec " + alone
                        + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(directory.resolve("sources"));
    }

    /** The directory whose changes end it. */
    Path sources() {
        return directory.resolve("sources");
    }

    Path socket() {
        return directory.resolve("run/test.socket");
    }

    /** Starts it. */
    ResidentJvm start() throws Exception {
        control("on").run();
        long end = System.nanoTime() + START.toNanos();
        while (!Files.exists(socket()) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    /** What the launcher runs for the user's wishes. */
    Program control(String wish) {
        return perl("resident.pl", wish, directory.resolve("virsh").toString());
    }

    /** jvirsh, called virsh, as a caller. */
    Program virsh() {
        return perl("call.pl", directory.resolve("virsh").toString());
    }

    /** The same, but it tells on standard error if it is not served. */
    Program loud() {
        return perl("call.pl", directory.resolve("loud").toString());
    }

    private Program perl(String script, String... arguments) {
        return Program.of(List.of("/usr/bin/perl"))
                .with(Checkout.root()
                        .resolve("cli/jvirsh/src/main/perl/" + script)
                        .toString())
                .with(arguments)
                .with(socket().toString())
                .in(directory);
    }

    /** The home of who started it, which its callers share. */
    Map<String, String> home() {
        return Map.of("HOME", directory.toString());
    }

    @Override
    public void close() throws Exception {
        control("off").run();
        awaitEnds(directory.resolve("run"));
    }

    /** Waits until none runs whose socket was in the directory. Each has a lock there as long as it lives. */
    static void awaitEnds(Path directory) throws Exception {
        long end = System.nanoTime() + START.toNanos();
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(directory, "*.lock")) {
            for (Path lock : locks) {
                while (isHeld(lock) && System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(200);
                }
            }
        }
    }

    private static boolean isHeld(Path lock) throws Exception {
        return Program.of(List.of("flock", "-n", lock.toString(), "true")).run().exitCode() != 0;
    }
}
