package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import org.junit.jupiter.api.Test;

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
    void saysThatTheDiskIsFull() throws Exception {
        CommandResult result = Programs.jvirsh()
                .with("echo lost")
                .under("sh", "-c", "\"$@\" >/dev/full", "sh")
                .run();

        assertThat(result)
                .isEqualTo(new CommandResult(1, "", "error: cannot write the output: No space left on device\n"));
    }
}
