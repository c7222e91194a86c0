package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Program;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that a resident JVM runs for other processes. */
class ResidentTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String[] LIST = {"-q", "-c", "test:///default", "list --name"};
    private static final CommandResult SERVED = new CommandResult(0, "test\n", "");
    private static final CommandResult ALONE = new CommandResult(0, "test\n", ResidentJvm.ALONE);

    @TempDir
    private static Path files;

    private static ResidentJvm resident;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/perl")), "needs perl");
        resident = new ResidentJvm(files).start();
    }

    @AfterAll
    static void end() throws Exception {
        if (resident != null) {
            resident.close();
        }
    }

    @Test
    void runsCommandsAsTheirOwnProcessWould() throws Exception {
        assertThat(run(LIST)).isEqualTo(SERVED);
        assertThat(run("-c", "test:///default", "domstate nosuch; echo a"))
                .isEqualTo(new CommandResult(0, "\na\n", "error: failed to get domain 'nosuch'\n"));
        assertThat(run("nosuch").exitCode()).isEqualTo(1);
        assertThat(run("echo", "\u00e9 \"'\\$", "", "*").stdout()).isEqualTo("\u00e9 \"'\\$  *\n");
    }

    @Test
    void takesItsCallersDirectoryNameAndVariables() throws Exception {
        Path elsewhere = Files.createDirectory(files.resolve("elsewhere")).toRealPath();
        Files.writeString(elsewhere.resolve("vm.xml"), Domains.test("elsewhere", 1));
        Program here = resident.loud().in(elsewhere).environment(resident.home());

        assertThat(here.with("-c", "test:///default", "pwd; define vm.xml; domstate elsewhere")
                        .run())
                .isEqualTo(new CommandResult(
                        0, elsewhere + "\n\nDomain 'elsewhere' defined from vm.xml\n\nshut off\n\n", ""));
        assertThat(here.environment(Map.of("LIBVIRT_DEFAULT_URI", "test:///default"))
                        .with("-q", "list --name; uri")
                        .run())
                .isEqualTo(new CommandResult(0, "test\ntest:///default\n", ""));
        assertThat(here.environment(Map.of("VIRSH_DEFAULT_CONNECT_URI", "test:///default"))
                        .with("-q", "uri")
                        .run()
                        .stdout())
                .isEqualTo("test:///default\n");
        assertThat(run("-q", "pwd").stdout()).isNotEqualTo(elsewhere + "\n");
    }

    @Test
    void forgetsWhatACallerDidToTheTestDriver() throws Exception {
        assertThat(run("-q", "-c", "test:///default", "destroy test").exitCode())
                .isZero();
        assertThat(run("-q", "-c", "test:///default", "domstate test").stdout()).isEqualTo("running\n");
    }

    @Test
    void readsStandardInputOnlyWhereTheCommandDoes() throws Exception {
        String loop = "while read -r name; do \"$@\" -q -c test:///default domstate \"$name\"; done";
        assertThat(under("sh", "-c", loop, "sh")
                        .input("test\nnosuch\ntest\n")
                        .run()
                        .stdout())
                .isEqualTo("running\nrunning\n");

        String xml = Domains.test("piped", 1);
        assertThat(resident.loud().with("xml", "format", "-").input(xml).run())
                .isEqualTo(Programs.jvirshCalledVirsh()
                        .with("xml", "format", "-")
                        .input(xml)
                        .run());
        assertThat(run("xml", "format", "-").exitCode()).isEqualTo(1);
    }

    @Test
    void endsQuietlyWhenNobodyReads() throws Exception {
        assertThat(under("bash", "-c", "\"$@\" -c test:///default list | :; echo ${PIPESTATUS[0]}", "bash")
                        .run())
                .satisfiesAnyOf(
                        result -> assertThat(result).isEqualTo(new CommandResult(0, "141\n", "")),
                        // It was written before the reader was gone.
                        result -> assertThat(result).isEqualTo(new CommandResult(0, "0\n", "")));
        assertThat(under("bash", "-c", "\"$@\" -c test:///default list >/dev/full; echo $?", "bash")
                        .run())
                .isEqualTo(new CommandResult(0, "1\n", "error: cannot write the output: No space left on device\n"));
        assertThat(run(LIST)).isEqualTo(SERVED);
    }

    @Test
    void leavesTheCallerToItsSignals() throws Exception {
        // Every terminal command but one that reads standard input ends too soon.
        Program reading = resident.virsh().with("xml", "format", "-").under("sh", "-c", "\"$@\"; echo status $?", "sh");
        try (GuestConsole terminal = reading.onTerminal()) {
            awaitBusy();
            terminal.press("\u0003");
            assertThat(terminal.awaitEnd(SOON)).contains("^C").doesNotContain("error");
        }
        awaitFree();
        assertThat(run(LIST)).isEqualTo(SERVED);
    }

    @Test
    void ignoresTheSignalsThatItsCallerIgnores() throws Exception {
        Program reading = resident.virsh()
                .with("xml", "format", "-")
                .under("sh", "-c", "trap '' INT; \"$@\"; echo status $?", "sh");
        try (GuestConsole terminal = reading.onTerminal()) {
            awaitBusy();
            terminal.press("\u0003");
            terminal.type("<network><name>n</name></network>");
            terminal.press("\u0004");
            assertThat(terminal.awaitEnd(SOON)).contains("status 0");
        }
        awaitFree();
    }

    @Test
    void leavesThoseAloneWhoComeWhileACommandTakesLong() throws Exception {
        try (GuestConsole terminal = resident.virsh().with("xml", "format", "-").onTerminal()) {
            awaitBusy();
            assertThat(run(LIST)).isEqualTo(ALONE);
        }
        awaitFree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "umask 027",
                "ulimit -f 1000",
                "export LIBVIRT_DEBUG=4",
                "export LC_ALL=C",
                "export HOME=/proc/nonexistent",
                "export XDG_CONFIG_HOME=/proc/nonexistent",
            })
    void leavesCallersAloneInOtherCircumstances(String circumstance) throws Exception {
        assertThat(under("sh", "-c", circumstance + "; \"$@\"", "sh").with(LIST).run())
                .isEqualTo(ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--net", "--mount", "--ipc", "--uts"})
    void leavesCallersAloneInOtherNamespaces(String namespace) throws Exception {
        assumeTrue(
                Program.of(List.of("unshare", namespace, "true")).run().exitCode() == 0,
                "this user may make no namespace");
        assertThat(under("unshare", namespace).with(LIST).run()).isEqualTo(ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console test",
                "edit test",
                "start test --console",
                "event --list",
                "desc test --edit",
                "define /dev/stdin",
                "secret-set-value x --interactive",
                "list; console test",
            })
    void leavesCommandsAloneThatNoProcessRunsForAnother(String commands) throws Exception {
        assertThat(run("-c", "test:///default", commands).stderr()).startsWith(ResidentJvm.ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test+ssh://localhost/default",
                "qemu:///session",
                "qemu:///embed?root=/proc/nonexistent",
                "alias"
            })
    void leavesConnectionsAloneThatHangOnTheirProcess(String uri) throws Exception {
        assertThat(run("-c", uri, "uri").stderr()).startsWith(ResidentJvm.ALONE);
    }

    @Test
    void runsScriptsFromFiles() throws Exception {
        CommandResult result = resident.loud()
                .with("-c", "test:///default")
                .input("destroy test\nnosuch\ndomstate test\n")
                .run();
        assertThat(result.stdout()).contains("virsh # domstate test\nshut off\n");
        assertThat(result.stderr()).isEqualTo("error: unknown command: 'nosuch'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console test", "desc test --edit", "connect test:///default", "define /dev/fd/0"})
    void leavesScriptsAloneWithCommandsThatItLeavesAlone(String command) throws Exception {
        CommandResult result = resident.loud()
                .with("-c", "test:///default")
                .input("uri\n" + command + "\n")
                .run();
        assertThat(result.stderr()).startsWith(ResidentJvm.ALONE);
        assertThat(result.stdout()).contains("virsh # uri\ntest:///default\n");
    }

    @Test
    void runsScriptsFromPipesThatAreWritten() throws Exception {
        CommandResult result = under("sh", "-c", "printf 'destroy test\\nnosuch\\ndomstate test\\n' | \"$@\"", "sh")
                .with("-c", "test:///default")
                .run();
        assertThat(result.stdout()).contains("virsh # domstate test\nshut off\n");
        assertThat(result.stderr()).isEqualTo("error: unknown command: 'nosuch'\n");

        assertThat(under("sh", "-c", ": | \"$@\"", "sh")
                        .with("-q", "-c", "test:///default")
                        .run())
                .isEqualTo(new CommandResult(0, "virsh # \n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(echo uri; sleep 0.5; echo hostname)",
                "(i=0; while [ $i -lt 10000 ]; do echo echo $i; i=$((i + 1)); done; echo uri; echo hostname)",
                "(echo uri; echo hostname; echo console test)",
            })
    void leavesScriptsFromPipesAloneAsTheyWere(String writer) throws Exception {
        CommandResult result = under("sh", "-c", writer + " | \"$@\"", "sh")
                .with("-c", "test:///default")
                .run();
        assertThat(result.stderr()).startsWith(ResidentJvm.ALONE);
        assertThat(result.stdout()).contains("virsh # uri\ntest:///default\n", "virsh # hostname\n");
    }

    @Test
    void leavesScriptsFromPipesAloneForHostsThatItLeavesAlone() throws Exception {
        CommandResult result = under("sh", "-c", "echo uri | \"$@\"", "sh")
                .with("-c", "test+ssh://localhost/default")
                .run();
        assertThat(result.stderr()).startsWith(ResidentJvm.ALONE);
    }

    @Test
    void knowsTheLocaleThatItsCallersDoWithout() throws Exception {
        assertThat(under("sh", "-c", "export VIRT4J_LC_ALL=${LC_ALL+=$LC_ALL} LC_ALL=C; \"$@\"", "sh")
                        .with(LIST)
                        .run())
                .isEqualTo(SERVED);
        assertThat(under("sh", "-c", "export VIRT4J_LC_ALL==C LC_ALL=C; \"$@\"", "sh")
                        .with(LIST)
                        .run())
                .isEqualTo(ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call.pl", "rare.pl", "resident.pl"})
    void itsProgramsAreStrictPerl(String program) throws Exception {
        CommandResult result = Program.of(List.of("/usr/bin/perl", "-Mstrict", "-c", program))
                .in(Checkout.root().resolve("cli/jvirsh/src/main/perl"))
                .run();
        assertThat(result).isEqualTo(new CommandResult(0, "", program + " syntax OK\n"));
    }

    @Test
    void survivesWhoSpeaksAnotherLanguage() throws Exception {
        List<byte[]> requests = List.of(
                new byte[] {0, 0, 0, 8, 0, 0, 0, 4, 'x', 'x', 'x', 'x'},
                new byte[] {0, 0, 0, 4, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                new byte[] {(byte) 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                new byte[] {0, 0, 0, 0});
        for (byte[] request : requests) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(resident.socket()));
                channel.write(ByteBuffer.wrap(request));
                assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            }
        }
        assertThat(run(LIST)).isEqualTo(SERVED);
    }

    @Test
    void isNotTrustedInADirectoryThatOthersMayEnter() throws Exception {
        Path run = resident.socket().getParent();
        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            assertThat(run(LIST)).isEqualTo(ALONE);
            assertThat(resident.control("status").run().stderr()).contains("chmod 700");
        } finally {
            Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(run(LIST)).isEqualTo(SERVED);
    }

    @Test
    void startsAtTheSecondUseAndEndsForGood(@TempDir Path directory) throws Exception {
        try (ResidentJvm other = new ResidentJvm(directory)) {
            assertThat(other.control("status").run().stdout()).isEqualTo("resident JVM: on\n");
            other.control("used").run();
            assertThat(other.loud().with(LIST).run()).isEqualTo(ALONE);

            // A shell waits for whoever holds the descriptors of a substitution.
            CommandResult second = other.control("used")
                    .under("bash", "-c", "exec 5>&1; echo \"<$(\"$@\" 6>&1)>\"", "bash")
                    .run();
            assertThat(second).isEqualTo(new CommandResult(0, "<>\n", ""));
            await(() -> Files.exists(other.socket()));
            assertThat(other.control("status").run().stdout()).matches("resident JVM: on, process \\d+\n");
            assertThat(other.loud().with(LIST).run()).isEqualTo(SERVED);

            assertThat(other.control("off").run().stdout()).isEqualTo("resident JVM: off\n");
            other.control("used").run();
            other.control("used").run();
            assertThat(other.loud().with(LIST).run()).isEqualTo(ALONE);
            assertThat(other.control("nonsense").run())
                    .isEqualTo(new CommandResult(1, "", "error: --resident takes on, off or status\n"));
        }
    }

    @Test
    void endsWhenWhatItIsMadeFromChanges(@TempDir Path directory) throws Exception {
        try (ResidentJvm other = new ResidentJvm(directory).start()) {
            assertThat(other.loud().with(LIST).run()).isEqualTo(SERVED);
            Files.writeString(other.sources().resolve("New.java"), "");
            await(() -> !Files.exists(other.socket()));
            assertThat(other.loud().with(LIST).run()).isEqualTo(ALONE);
        }
    }

    private static CommandResult run(String... arguments) throws Exception {
        return resident.loud().with(arguments).run();
    }

    /** The caller as the last arguments of another program. */
    private static Program under(String... starter) {
        return resident.loud().under(starter);
    }

    private static void awaitBusy() throws Exception {
        await(() -> !run(LIST).equals(SERVED));
    }

    private static void awaitFree() throws Exception {
        await(() -> run(LIST).equals(SERVED));
    }

    private interface Condition {
        boolean isTrue() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.isTrue()) {
            assertThat(System.nanoTime()).as("it does not come about").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
