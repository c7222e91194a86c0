package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs that end at the first command that fails. */
class StrictRunTest {
    private static final String COMMANDS = "echo a; domstate nosuch; echo b";
    private static final String LINES = "echo a\ndomstate nosuch\necho b\n";
    private static final String NOT_FOUND = "error: failed to get domain 'nosuch'\n";

    private final Program jvirsh = Programs.jvirsh().with("-q", "-c", "test:///default");

    @Test
    void endsAtTheFirstCommandThatFails() throws Exception {
        assertThat(jvirsh.with("--strict", COMMANDS).run())
                .isEqualTo(new CommandResult(
                        1, "a", NOT_FOUND + "error: --strict: stopped at command 2 of 3, domstate\n"));
        assertThat(jvirsh.with(COMMANDS).run()).isEqualTo(new CommandResult(0, "ab", NOT_FOUND));
    }

    @Test
    void saysNothingMoreWhereTheLastCommandFails() throws Exception {
        assertThat(jvirsh.with("--strict", "echo a; domstate nosuch").run())
                .isEqualTo(new CommandResult(1, "a", NOT_FOUND));
        assertThat(jvirsh.with("--strict", "echo a; quit; domstate nosuch").run())
                .isEqualTo(new CommandResult(0, "a", ""));
    }

    @Test
    void endsAScriptAtTheFirstLineThatFails() throws Exception {
        CommandResult result = jvirsh.with("--strict").input(LINES).run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stdout()).isEqualTo("virsh # echo a\navirsh # domstate nosuch\n");
        assertThat(result.stderr()).isEqualTo(NOT_FOUND + "error: --strict: stopped at line 2\n");
        assertThat(jvirsh.input(LINES).run().exitCode()).isZero();
    }

    @Test
    void endsAScriptAtALineThatIsNoCommand() throws Exception {
        CommandResult result = jvirsh.with("--strict")
                .input("echo a\n\n# nothing\nnosuch\necho b\n")
                .run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stderr()).isEqualTo("error: unknown command: 'nosuch'\nerror: --strict: stopped at line 4\n");
    }

    @Test
    void isWhatTheEnvironmentAsksForToo() throws Exception {
        assertThat(jvirsh.with(COMMANDS)
                        .environment(Map.of("VIRT4J_STRICT", "1"))
                        .run()
                        .exitCode())
                .isEqualTo(1);
        assertThat(jvirsh.with(COMMANDS)
                        .environment(Map.of("VIRT4J_STRICT", "0"))
                        .run()
                        .exitCode())
                .isZero();
    }

    @Test
    void isNeverCutShort() throws Exception {
        assertThat(jvirsh.with("--stric", "echo a").run())
                .isEqualTo(new CommandResult(1, "", "error: unsupported option '--stric'. See --help.\n"));
    }
}
