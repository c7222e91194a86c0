package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh where nobody takes what it writes. */
class OutputTest {
    private static final String COMMANDS = "help; ".repeat(200);

    @Test
    void endsWithoutAWordWhenTheReaderHasGone() throws Exception {
        CommandResult result = Programs.jvirsh()
                .with(COMMANDS)
                .under("sh", "-c", "{ \"$@\"; echo status $? >&2; } | head -n 1", "sh")
                .run();

        assertThat(result.stdout()).hasLineCount(1);
        assertThat(result.stderr()).isEqualTo("status 141\n");
    }

    @Test
    void leavesNoHalfPictureOnAFullDisk(@TempDir Path directory) throws Exception {
        assumeTrue(
                Program.of(List.of("unshare", "--mount", "true")).run().exitCode() == 0,
                "needs root, to mount a small disk");
        CommandResult result = Programs.jvirsh()
                .with("-qc", "test:///default", "screenshot test new; screenshot test old")
                .under(
                        "unshare",
                        "--mount",
                        "sh",
                        "-ec",
                        "mount -t tmpfs -o size=16k none .; cd $PWD; echo old >old; \"$@\" || ls",
                        "sh")
                .in(directory)
                .run();

        String error =
                "error: could not receive data from domain 'test'\nerror: recv handler failed: No space left on device\n";
        assertThat(result).isEqualTo(new CommandResult(0, "", error + error));
    }

    @Test
    void showsATerminalNothingThatItWouldObey() throws Exception {
        Program jvirsh =
                Programs.jvirsh().with("-qc", "test:///default", "echo a\u009b31mb\u001b[0m; domstate no\u001bsuch");
        try (GuestConsole terminal = jvirsh.onTerminal()) {
            assertThat(terminal.awaitEnd(Duration.ofMinutes(1)))
                    .contains("a\\xff\\xff31mb\\x1b[0m", "failed to get domain 'no\\x1bsuch'")
                    .doesNotContain("\u001b", "\u009b");
        }
        assertThat(jvirsh.run())
                .isEqualTo(
                        new CommandResult(1, "a\u009b31mb\u001b[0m", "error: failed to get domain 'no\u001bsuch'\n"));
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        CommandResult result = Programs.jvirsh()
                .with("echo lost")
                .under("sh", "-c", "\"$@\" >/dev/full", "sh")
                .run();

        assertThat(result)
                .isEqualTo(new CommandResult(1, "", "error: cannot write the output: No space left on device\n"));
    }
}
