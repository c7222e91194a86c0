package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manual page, as groff sets it. */
class ManPageTest {
    private static String page;

    @BeforeAll
    static void setPage() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "needs groff");
        Path source = Checkout.root().resolve("cli/jvirsh/target/classes/io/virt4j/cli/share/man/man1/jvirsh.1");
        CommandResult result = Program.of(
                        List.of("groff", "-man", "-ww", "-Tascii", "-P-cbou", "-rLL=100n", source.toString()))
                .run();
        assertThat(result.exitCode()).isZero();
        assertThat(result.stderr()).isEmpty();
        page = result.stdout().replaceAll("\\s+", " ");
    }

    @Test
    void hasEveryCommandAndTheOptionsOfTheProgram() throws Exception {
        String help = Programs.jvirsh().with("help").run().stdout();
        List<String> commands = help.lines()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4, line.indexOf(' ', 4)))
                .toList();

        assertThat(commands).hasSizeGreaterThan(274);
        assertThat(page).contains(commands);
        assertThat(page).contains("-c URI, --connect=URI The host", "--version[=TYPE] The same");
    }

    @Test
    void tellsOptionsWithTheirValuesAndExamples() {
        assertThat(page)
                .contains(
                        "attach-disk DOMAIN SOURCE TARGET [--targetbus BUS]",
                        "--cache MODE The cache mode, such as none, writeback or writethrough.",
                        "jvirsh attach-disk web /srv/data.qcow2 vdb --subdriver qcow2 --live --config",
                        "send-key DOMAIN [--codeset SET] [--holdtime MILLISECONDS] KEYCODE...",
                        "xml format [--output-dir DIR] FILE...");
    }
}
