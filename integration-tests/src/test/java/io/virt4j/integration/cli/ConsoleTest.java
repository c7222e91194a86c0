package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.StartFlag;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Initramfs;
import io.virt4j.testing.LinuxGuest;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh's console on real terminals with real guests, beside virsh's. */
class ConsoleTest {
    private static final Duration BOOT = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_RIGHT_BRACKET = "\u001d";
    private static final String CTRL_T = "\u0014";

    /** Runs a program between two lines that tell how the terminal is set. */
    private static final String WATCH_TERMINAL = "stty -g; \"$@\"; echo \"status $?\"; stty -g";

    /** Of the agent that virsh starts on a terminal, for which it asks whether polkit may let the user in. */
    private static final String AGENT =
            "Authorization not available. Check if polkit service is running or see debug message for more information.\r\n";

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void servesALinuxGuestAsVirshDoes(Connection connection, @TempDir Path files) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Domain linux = connection.createDomain(LinuxGuest.in(files), Set.of(StartFlag.AUTODESTROY));

        String first;
        try (GuestConsole terminal = open(Programs.jvirsh(), "console", "linux")) {
            terminal.awaitText(Initramfs.MARKER, BOOT);
            terminal.type("echo the answer is $((6 * 7))");
            terminal.awaitText("the answer is 42", SOON);
            terminal.type(
                    "sh -c 'trap \"echo trapped $((6 * 8)); exit\" INT; echo ready $((1 + 1)); while :; do sleep 1; done'");
            terminal.awaitText("ready 2", SOON);
            terminal.press(CTRL_C);
            terminal.awaitText("trapped 48", SOON);
            first = leave(terminal, "alive 42", CTRL_RIGHT_BRACKET);
        }
        String second;
        try (GuestConsole terminal = open(virsh, "console", "linux")) {
            awaitConnected(terminal, linux);
            second = leave(terminal, "alive 42", CTRL_RIGHT_BRACKET);
        }
        assertThat(withoutTheGuest(first)).isEqualTo(withoutTheGuest(second));
        assertTerminalAsBefore(first);

        try (GuestConsole terminal = open(Programs.jvirsh(), "-e", "^T", "console", "linux")) {
            terminal.awaitText("Escape character is ^T (Ctrl + T)", SOON);
            awaitConnected(terminal, linux);
            terminal.press(CTRL_RIGHT_BRACKET);
            assertTerminalAsBefore(leave(terminal, "alive 42", CTRL_T));
        }
        try (GuestConsole terminal = open(Programs.jvirsh(), "console", "linux")) {
            awaitConnected(terminal, linux);
            terminal.type("");
            terminal.type("poweroff -f");
            assertTerminalAsBefore(terminal.awaitEnd(SOON));
        }
    }

    @Test
    void showsWhatVirshShowsFromTheFirstByteToTheLast(Connection connection, @TempDir Path files) throws Exception {
        Program virsh = Programs.virshOrSkip();
        String file = hello(files);

        String expected = untilItSpeaks(() -> createWithConsole(virsh, connection, file));
        assertThat(expected).contains("Hello from ring 0");
        assertThat(untilItSpeaks(() -> createWithConsole(Programs.jvirsh(), connection, file)))
                .isEqualTo(expected);

        Domain hello = connection.defineDomain(DomainXml.parse(Path.of(file)));
        expected = untilItSpeaks(() -> startWithConsole(virsh, connection, hello));
        assertThat(untilItSpeaks(() -> startWithConsole(Programs.jvirsh(), connection, hello)))
                .isEqualTo(expected);
        hello.undefine();
    }

    @Test
    void refusesAConsoleThatIsNotThereAsVirshDoes(Connection connection, @TempDir Path files) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Domain hello = connection.createDomain(DomainXml.parse(Path.of(hello(files))), Set.of(StartFlag.PAUSED));
        try {
            String expected = toItsEnd(virsh, "console", "hello", "--devname", "nosuch");
            assertThat(expected).contains("nosuch", "status 1");
            assertThat(toItsEnd(Programs.jvirsh(), "console", "hello", "--devname", "nosuch"))
                    .isEqualTo(expected);
        } finally {
            hello.destroy();
        }
        assertThat(toItsEnd(Programs.jvirsh(), "console", "hello")).isEqualTo(toItsEnd(virsh, "console", "hello"));
    }

    @Test
    void losesNothingThatIsTypedAfterTheGuestHasGone(Connection connection, @TempDir Path files) throws Exception {
        Domain hello = connection.createDomain(DomainXml.parse(Path.of(hello(files))), Set.of(StartFlag.PAUSED));
        try (GuestConsole terminal = open(Programs.jvirsh())) {
            terminal.awaitText("virsh # ", SOON);
            terminal.type("console hello");
            awaitConnected(terminal, hello);
            hello.resume();
            terminal.awaitText("in long mode", SOON);
            terminal.awaitText("virsh # ", 2, SOON);
            terminal.type("echo next-${command}");
            terminal.awaitText("next-${command}", 2, SOON);
            terminal.type("quit");
            assertTerminalAsBefore(terminal.awaitEnd(SOON));
        }
    }

    private static String hello(Path directory) throws IOException {
        return Files.writeString(directory.resolve("hello.xml"), Examples.helloXmlForQemu())
                .toString();
    }

    private static GuestConsole open(Program program, String... arguments) throws IOException {
        return program.with("-c", host.uri())
                .with(arguments)
                .under("sh", "-c", WATCH_TERMINAL, "sh")
                .onTerminal();
    }

    private static String toItsEnd(Program program, String... arguments) throws Exception {
        try (GuestConsole terminal = open(program, arguments)) {
            return end(terminal);
        }
    }

    /** QEMU's end takes with it what nobody has read of its terminal yet; on a busy machine that may be all. */
    private static String untilItSpeaks(Callable<String> run) throws Exception {
        String shown = run.call();
        for (int attempt = 1; attempt < 10 && !shown.contains("Hello from ring 0"); attempt++) {
            shown = run.call();
        }
        return shown;
    }

    private static String createWithConsole(Program program, Connection connection, String file) throws Exception {
        try (GuestConsole terminal = open(program, "create", "--console", "--paused", file)) {
            terminal.awaitText("Escape character", SOON);
            Domain hello = connection.domainByName("hello");
            awaitConnected(terminal, hello);
            hello.resume();
            String shown = end(terminal);
            connection.await(hello, DomainState.SHUTOFF, SOON);
            return shown;
        }
    }

    private static String startWithConsole(Program program, Connection connection, Domain domain) throws Exception {
        try (GuestConsole terminal = open(program, "start", "--console", "--paused", domain.name())) {
            awaitConnected(terminal, domain);
            domain.resume();
            String shown = end(terminal);
            connection.await(domain, DomainState.SHUTOFF, SOON);
            return shown;
        }
    }

    /**
     * Waits until libvirtd has opened the console for the program: the banner comes before that, and what is typed or what
     * the guest says in between is lost, with virsh too.
     */
    private static void awaitConnected(GuestConsole terminal, Domain domain) throws Exception {
        terminal.awaitText("Escape character", SOON);
        String device =
                DomainXml.parse(domain.xml()).devices().consoles().get(0).tty().orElseThrow();
        long end = System.nanoTime() + SOON.toNanos();
        while (!host.run("sh", "-c", "ls -l /proc/$(cat /run/libvirtd.pid)/fd")
                .stdout()
                .contains(device + "\n")) {
            assertThat(System.nanoTime()).as("libvirtd opens " + device).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static String end(GuestConsole terminal) throws Exception {
        return terminal.awaitEnd(SOON).replace(AGENT, "");
    }

    /** Sees that the guest's shell answers, and presses the escape character while the guest is silent. */
    private static String leave(GuestConsole terminal, String answer, String escape) throws Exception {
        terminal.type("");
        terminal.type("echo alive $((40 + 2)); read key");
        terminal.awaitText(answer + "\r\n", SOON);
        terminal.press(escape);
        return end(terminal);
    }

    /** What the program itself wrote: up to the guest's first line, and after its last. */
    private static String withoutTheGuest(String screen) {
        String banner = screen.substring(0, screen.indexOf('\n', screen.indexOf("Escape character")) + 1);
        return banner + screen.substring(screen.lastIndexOf("42\r\n") + "42\r\n".length());
    }

    /** The first and the last line, which tell how the terminal was and is set, are the same. */
    private static void assertTerminalAsBefore(String screen) {
        String[] lines = screen.split("\r\n", -1);
        assertThat(lines[lines.length - 2]).isEqualTo(lines[0]).contains(":");
        assertThat(lines[lines.length - 3]).isEqualTo("status 0");
    }
}
