package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shells themselves make of the completion scripts that jvirsh prints. */
class CompletionScriptsTest {
    /** Stands in for jvirsh where a script asks for values: keeps what it was asked, and offers some names. */
    private static final String ANSWERS = """
            #!/bin/sh
            echo "$*" >>"$HOME/asked"
            printf '%s\\n' web1 'web two' db
            """;

    private static final Path DRIVERS =
            Checkout.root().resolve("integration-tests/src/test/resources/io/virt4j/integration/cli");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void offersCommandsOptionsAndValues(String shell) throws Exception {
        Map<String, List<String>> offered = offered(
                shell,
                "jvirsh snapshot-c",
                "jvirsh --str",
                "jvirsh -q -c test:///default start --p",
                "jvirsh start --domain db --p",
                "jvirsh start ",
                "jvirsh start w",
                "jvirsh start --domain=w",
                "jvirsh -r -c test:///default vol-upload --file f ",
                "jvirsh domxml-to-native qemu-argv --domain ",
                "jvirsh list --st",
                "jvirsh list ",
                "jvirsh help sna",
                "jvirsh xml ",
                "jvirsh completion ",
                "jvirsh nosuch --");

        assertThat(offered.get("jvirsh snapshot-c"))
                .containsExactly("snapshot-create", "snapshot-create-as", "snapshot-current");
        assertThat(offered.get("jvirsh --str")).containsExactly("--strict");
        assertThat(offered.get("jvirsh -q -c test:///default start --p"))
                .containsExactlyInAnyOrder("--paused", "--pass-fds");
        assertThat(offered.get("jvirsh start --domain db --p")).containsExactlyInAnyOrder("--paused", "--pass-fds");
        assertThat(offered.get("jvirsh start ")).containsExactlyInAnyOrder("web1", "web two", "db");
        assertThat(offered.get("jvirsh start w")).containsExactlyInAnyOrder("web1", "web two");
        assertThat(values(offered.get("jvirsh start --domain=w"))).containsExactlyInAnyOrder("web1", "web two");
        assertThat(offered.get("jvirsh list --st"))
                .containsExactlyInAnyOrder("--state-running", "--state-paused", "--state-shutoff", "--state-other");
        assertThat(offered.get("jvirsh list ")).contains("--all", "--inactive");
        assertThat(offered.get("jvirsh help sna")).contains("snapshot", "snapshot-list");
        assertThat(offered.get("jvirsh xml ")).containsExactly("diff", "format", "validate");
        assertThat(offered.get("jvirsh completion ")).containsExactly("bash", "fish", "zsh");
        assertThat(offered.get("jvirsh nosuch --")).isEmpty();
        assertThat(Files.readAllLines(directory.resolve("asked")))
                .contains(
                        "complete -- start --domain ",
                        "complete -- start --domain w",
                        "-r -c test:///default complete -- vol-upload --file f --vol ",
                        "complete -- domxml-to-native qemu-argv --domain ")
                .allMatch(asked -> asked.contains("complete -- "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"}) // bash offers files by itself where a script offers nothing
    void offersFilesWhereThereIsNothingElse(String shell) throws Exception {
        Files.createFile(directory.resolve("guest.xml"));

        assertThat(offered(shell, "jvirsh run gu").get("jvirsh run gu")).containsExactly("guest.xml");
    }

    @Test
    void refusesAShellThatItHasNoScriptFor() throws Exception {
        CommandResult result = Programs.jvirsh().with("completion", "csh").run();

        assertThat(result)
                .isEqualTo(new CommandResult(1, "", "error: there is no completion for 'csh': bash, zsh or fish\n"));
    }

    /** In fish the option stands before its value. */
    private static List<String> values(List<String> offered) {
        return offered.stream()
                .map(word -> word.substring(word.indexOf('=') + 1))
                .toList();
    }

    /** By line, what the shell offers behind it. */
    private Map<String, List<String>> offered(String shell, String... lines) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", shell)), () -> "needs " + shell);
        Path script = directory.resolve("completion." + shell);
        CommandResult printed = Programs.jvirsh().with("completion", shell).run();
        assertThat(printed.exitCode()).isZero();
        Files.writeString(script, printed.stdout());
        Path jvirsh = Files.writeString(directory.resolve("jvirsh"), ANSWERS);
        Files.setPosixFilePermissions(jvirsh, PosixFilePermissions.fromString("rwx------"));

        CommandResult result = Program.of(
                        List.of(shell, DRIVERS.resolve("complete." + shell).toString(), script.toString()))
                .with(lines)
                .in(directory)
                .environment(Map.of("PATH", directory + ":/usr/bin:/bin", "TERM", "xterm"))
                .run();
        assertThat(result.stderr()).isEmpty();
        Map<String, List<String>> offered = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (String line : result.stdout().lines().toList()) {
            if (line.startsWith("== ")) {
                words = new ArrayList<>();
                offered.put(line.substring(3), words);
            } else if (!line.isEmpty()) {
                words.add(line);
            }
        }
        return offered;
    }
}
