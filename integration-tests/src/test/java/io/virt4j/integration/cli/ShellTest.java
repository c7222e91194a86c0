package io.virt4j.integration.cli;

import static io.virt4j.integration.cli.ShellTerminal.CTRL_C;
import static io.virt4j.integration.cli.ShellTerminal.CTRL_D;
import static io.virt4j.integration.cli.ShellTerminal.DELETE;
import static io.virt4j.integration.cli.ShellTerminal.TAB;
import static io.virt4j.integration.cli.ShellTerminal.UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interactive shell on real terminals, on libvirt's test driver, beside virsh's. */
class ShellTest {
    private static final String[] HOST = {"-c", "test:///default"};
    private static final String HISTORY = ".cache/libvirt/virsh/history";

    @TempDir
    private Path home;

    @Test
    void showsWhatVirshShows() throws Exception {
        List<String> lines = List.of(
                "uri",
                "nosuch",
                "",
                "  list --all; domstate test",
                "!uri",
                "cd /",
                "pwd",
                "connect nosuch:///",
                "list",
                "connect test:///default",
                "domid test # not the name");
        assertThat(dialogue(Programs.jvirshCalledVirsh(), lines)).isEqualTo(dialogue(Programs.virshOrSkip(), lines));
    }

    @Test
    void saysThatItOnlyReads() throws Exception {
        try (ShellTerminal shell =
                ShellTerminal.open(Programs.jvirsh().with(HOST).with("-r"), home, "virsh > ")) {
            shell.line("suspend test");
            shell.press("quit\r");
            assertThat(shell.awaitEnd()).contains("read only access prevents").endsWith("virsh > quit\n\n");
        }
    }

    @Test
    void keepsWhatWasTypedForTheNextShell() throws Exception {
        List<String> lines = List.of("echo one", "echo one", "", "  echo two; echo 2", "nosuch", "echo \u65e5");
        dialogue(Programs.virshOrSkip(), lines);
        String kept = Files.readString(home.resolve(HISTORY));
        Files.delete(home.resolve(HISTORY));

        dialogue(Programs.jvirsh(), lines);
        assertThat(home.resolve(HISTORY)).hasContent(kept);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(HISTORY))))
                .isEqualTo("rw-------");

        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press(UP + UP + UP);
            shell.await("  echo two; echo 2");
            shell.line("");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd()).contains("\ntwo\n2\n");
        }
        assertThat(home.resolve(HISTORY)).hasContent(kept + "  echo two; echo 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "500001", "many"})
    void keepsAsManyLinesAsVirsh(String size) throws Exception {
        Map<String, String> variables = Map.of("VIRSH_HISTSIZE", size);
        List<String> lines = List.of("echo 1", "echo 2", "echo 3");
        String expected = dialogue(Programs.virshOrSkip().environment(variables), lines);
        String kept = takeHistory();

        assertThat(dialogue(Programs.jvirshCalledVirsh().environment(variables), lines))
                .isEqualTo(expected);
        assertThat(takeHistory()).isEqualTo(kept);
    }

    private String takeHistory() throws Exception {
        if (!Files.exists(home.resolve(HISTORY))) {
            return "none";
        }
        String kept = Files.readString(home.resolve(HISTORY));
        Files.delete(home.resolve(HISTORY));
        return kept;
    }

    @Test
    void completesWhatCanBeMeant() throws Exception {
        Files.writeString(home.resolve("two words.xml"), Domains.test("two words", 1));
        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press("defin" + TAB);
            shell.await("define ");
            shell.press("two" + TAB);
            shell.await("two\\ words.xml ");
            shell.line("");
            shell.press("dominfo" + TAB + "tw" + TAB);
            shell.await("dominfo two\\ words ");
            shell.line("");
            shell.press("start --dom" + TAB + "\"t" + TAB);
            shell.await("start --domain \"two words\" ");
            shell.line("");
            shell.press("domif" + TAB);
            shell.await("domif-getlink");
            shell.await("domifstat");
            shell.press(CTRL_C);
            shell.awaitPrompt();
            shell.press("net-info de" + TAB);
            shell.await("net-info default ");
            shell.line("");
            shell.press("list; vol-list default" + TAB);
            shell.await("vol-list default-pool ");
            shell.line("");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd())
                    .contains("Domain 'two words' defined", "Name:           two words", "Domain 'two words' started")
                    .contains("Bridge:         virbr0")
                    .doesNotContain("error:");
        }
    }

    @Test
    void dropsTheLineOnCtrlC() throws Exception {
        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press("destroy test");
            shell.await("destroy test");
            shell.press(CTRL_C);
            shell.awaitPrompt();
            shell.line("domstate test");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd()).contains("running").doesNotContain("destroyed");
        }
    }

    @Test
    void editsLinesOfWideCharacters() throws Exception {
        try (ShellTerminal shell = open(Programs.jvirsh())) {
            shell.press("echo \u65e5\u672c\u8a9ex" + DELETE + DELETE);
            shell.line("!");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd()).contains("\n\u65e5\u672c!\n");
        }
    }

    @Test
    void givesTheTerminalToAnEditor() throws Exception {
        Path editor = Files.writeString(
                home.resolve("editor"),
                "#!/bin/sh\nprintf 'Title? '; read -r title; sed -i \"s|</name>|</name><title>$title</title>|\" \"$1\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        Program jvirsh = Programs.jvirsh().environment(Map.of("EDITOR", editor.toString()));
        try (ShellTerminal shell = open(jvirsh)) {
            shell.press("edit test\r");
            shell.await("Title? ");
            shell.line("of the guest");
            shell.line("desc test --title --config");
            shell.press(CTRL_D);
            assertThat(shell.awaitEnd())
                    .contains("Domain 'test' XML configuration edited.", "--config\nof the guest\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void leavesTheTerminalAsItWas(String signal) throws Exception {
        String script = "stty -g; sh -c 'echo $$ >pid; exec \"$@\"' sh \"$@\"; echo; stty -g";
        try (ShellTerminal shell =
                ShellTerminal.open(Programs.jvirsh().with(HOST).under("sh", "-c", script, "sh"), home)) {
            shell.press("half a line");
            shell.await("half a line");
            long pid = Long.parseLong(Files.readString(home.resolve("pid")).strip());
            Program.of(List.of("kill", "-" + signal, Long.toString(pid))).run();
            if (signal.equals("INT")) {
                shell.awaitPrompt();
                shell.press(CTRL_D);
            }
            String[] lines = shell.awaitEnd().split("\n");
            assertThat(lines[lines.length - 1]).isEqualTo(lines[0]).contains(":");
        }
    }

    /** Types the lines, and leaves with Ctrl-D. */
    private String dialogue(Program program, List<String> lines) throws Exception {
        try (ShellTerminal shell = open(program)) {
            for (String line : lines) {
                shell.line(line);
            }
            shell.press(CTRL_D);
            return shell.awaitEnd();
        }
    }

    private ShellTerminal open(Program program) throws Exception {
        return ShellTerminal.open(program.with(HOST), home);
    }
}
