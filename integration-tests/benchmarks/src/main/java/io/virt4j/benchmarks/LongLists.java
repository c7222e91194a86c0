package io.virt4j.benchmarks;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long a list of 10,000 domains takes a process that has them: libvirt's test driver needs many seconds to read them.
 * So they are listed in a script between commands that leave files, whose times tell.
 */
final class LongLists {
    private static final int DOMAINS = 10_000;
    private static final int TURNS = 3;
    private static final int LISTS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;

    private LongLists(Path folder) {
        this.folder = folder;
    }

    static void print(Program jvirsh, Program virsh) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            LongLists lists = new LongLists(folder.path());
            Files.writeString(folder.path().resolve("host.xml"), host());
            lists.turns(jvirsh, virsh, 1, 1).print("the first list of 10,000 domains, once they are there");
            lists.turns(jvirsh, virsh, 1 + LISTS, LISTS).print("a later one in the same process");
        }
    }

    private static String host() {
        return IntStream.range(0, DOMAINS)
                .mapToObj(number -> "<domain type='test'><name>d" + number
                        + "</name><memory>8192</memory><os><type>hvm</type></os></domain>")
                .collect(Collectors.joining("", "<node>", "</node>"));
    }

    /** Of the last ones of some lists, milliseconds for one. */
    private Turns turns(Program jvirsh, Program virsh, int lists, int counted)
            throws IOException, InterruptedException {
        return Turns.of(
                TURNS, () -> millis(jvirsh, lists, counted) / counted, () -> millis(virsh, lists, counted) / counted);
    }

    private double millis(Program program, int lists, int counted) throws IOException, InterruptedException {
        Path start = folder.resolve("start");
        Path end = folder.resolve("end");
        String script = "list --all\n".repeat(lists - counted) + "save d0 " + start + "\n"
                + "list --all\n".repeat(counted) + "save d1 " + end + "\n";
        CommandResult result = program.with("-c", "test://" + folder.resolve("host.xml"))
                .input(script)
                .within(PATIENCE)
                .run();
        long rows =
                result.stdout().lines().filter(line -> line.contains(" d9999 ")).count();
        if (result.exitCode() != 0 || rows != lists) {
            throw new IllegalStateException(program + " made " + rows + " lists: " + result.stderr());
        }
        long nanos = Files.getLastModifiedTime(end).to(TimeUnit.NANOSECONDS)
                - Files.getLastModifiedTime(start).to(TimeUnit.NANOSECONDS);
        return nanos / 1e6;
    }
}
