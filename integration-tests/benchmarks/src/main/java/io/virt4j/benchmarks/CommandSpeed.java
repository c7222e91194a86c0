package io.virt4j.benchmarks;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What jvirsh's commands cost beside the real virsh's, in turns in one run. */
final class CommandSpeed {
    private static final Path VIRSH = Path.of("/usr/bin/virsh");
    private static final int TURNS = 40;
    private static final int LONG_TURNS = 7;
    private static final int COMMANDS = 1_000;

    /** The first start may have to build. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A shell that runs a command as often as its first argument says: who measures takes longer to start one than it does. */
    private static final String REPEAT =
            "count=$1; shift; while [ $count -gt 0 ]; do \"$@\" >/dev/null || exit; count=$((count - 1)); done";

    private static final int REPEATS = 10;

    private static final String SCRIPT = """
            for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                "$1" -c test:///default list --all
                "$1" -c test:///default domstate test
                "$1" -c test:///default dominfo test
                "$1" -c test:///default net-list
                "$1" -c test:///default vol-list default-pool
            done >/dev/null
            """;

    private CommandSpeed() {}

    static void print() throws IOException, InterruptedException {
        if (!Files.isExecutable(VIRSH)) {
            System.out.println("no figures of commands: " + VIRSH + " is missing");
            return;
        }
        System.out.printf(Locale.ROOT, "%nCommands, ms%n%-52s%12s%12s%8s%n", "", "jvirsh", "virsh", "ratio");
        Program virsh = Program.of(List.of(VIRSH.toString())).within(PATIENCE);
        // A resident JVM of its own, since it serves who has its environment; it ends when its socket is gone.
        try (TemporaryFolder runtime = TemporaryFolder.create()) {
            Program jvirsh = Program.of(List.of(
                            Checkout.root().toRealPath().resolve("jvirsh").toString()))
                    .environment(Map.of("XDG_RUNTIME_DIR", runtime.path().toString()))
                    .within(PATIENCE);
            print(jvirsh, virsh);
        }
    }

    private static void print(Program jvirsh, Program virsh) throws IOException, InterruptedException {
        Program alone = jvirsh.environment(
                Map.of("VIRT4J_RESIDENT", "off", "VIRT4J_JAVA_HOME", System.getProperty("java.home")));
        String ownJvm = ", a JVM of its own, Java " + Runtime.version().feature();

        turns(TURNS, list(jvirsh), list(virsh), REPEATS).print("list --all, resident JVM");
        turns(TURNS, list(alone), list(virsh), REPEATS).print("list --all" + ownJvm);
        turns(LONG_TURNS, script(jvirsh), script(virsh), 1).print("a script of 100 commands");
        turns(LONG_TURNS, scripted(jvirsh), scripted(virsh), 1).print(COMMANDS + " commands on standard input");
        turns(LONG_TURNS, scripted(alone), scripted(virsh), 1).print("the same" + ownJvm);
        LongLists.print(jvirsh, virsh);
        RemoteLists.print(jvirsh, virsh);
    }

    private static Program list(Program program) {
        return program.with("-c", "test:///default", "list", "--all")
                .under("sh", "-c", REPEAT, "sh", String.valueOf(REPEATS));
    }

    private static Program script(Program program) {
        return program.under("sh", "-c", SCRIPT, "sh");
    }

    private static Program scripted(Program program) {
        return program.with("-c", "test:///default").input("domstate test\ndominfo test\n".repeat(COMMANDS / 2));
    }

    /** Milliseconds of one command. */
    private static Turns turns(int count, Program ours, Program theirs, int commands)
            throws IOException, InterruptedException {
        return Turns.of(count, () -> millis(ours) / commands, () -> millis(theirs) / commands);
    }

    static double millis(Program program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exitCode = program.run().exitCode();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exitCode != 0) {
            throw new IllegalStateException(program + " ended with " + exitCode);
        }
        return millis;
    }

    /** This part alone. */
    public static void main(String[] args) throws IOException, InterruptedException {
        print();
    }
}
