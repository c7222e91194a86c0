package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.Option;
import io.virt4j.cli.dialect.Syntax;
import io.virt4j.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the hidden command {@code complete} tells shells, beside what virsh tells them. */
class CompletionTest {
    /** What virsh does not know and jvirsh does: the states whatever the interface, and commands of our own. */
    private static final List<String> DIFFERENT = List.of("domif-setlink --state", "help --command");

    private static final String END = "(end)\n";

    @TempDir
    private Path home;

    @Test
    void isVirshsForTheValuesOfAllOptions() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String name : CommandTable.names()) {
            Syntax command = syntax(name);
            for (Option option : command.options()) {
                if (option.takesValue()
                        && !option.name().startsWith("(")
                        && !DIFFERENT.contains(name + " --" + option.name())) {
                    lines.add(name + given(command, option, "domain", "test")
                            + given(command, option, "pool", "default-pool") + " --" + option.name() + " ''");
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(600);
        assertSame(lines);
    }

    private static String given(Syntax command, Option completed, String name, String value) {
        boolean is = !completed.name().equals(name)
                && command.options().stream().anyMatch(option -> option.name().equals(name));
        return is ? " --" + name + " " + value : "";
    }

    @Test
    void isVirshsForTheOptionsOfAllCommands() throws Exception {
        assertSame(CommandTable.names().stream()
                .filter(name -> syntax(name).options().stream()
                        .noneMatch(option -> option.name().startsWith("(")))
                .map(name -> name + " --")
                .toList());
    }

    private static Syntax syntax(String command) {
        return Objects.requireNonNull(CommandTable.find(command));
    }

    @Test
    void isVirshsForWordsOfAllKinds() throws Exception {
        assertSame(List.of(
                "dominf",
                "net-",
                "nosuch",
                "dominfo ''",
                "dominfo t",
                "dominfo test",
                "dominfo test ''",
                "dominfo test t",
                "dominfo x test",
                "dominfo --domain t",
                "dominfo --domain=t",
                "dominfo --domain test t",
                "dominfo -- t",
                "dominfo -",
                "list ''",
                "list --all ''",
                "list --all --al",
                "list --al --al",
                "list test",
                "vol-info x d",
                "vol-info --vol x d",
                "vol-info x --pool ''",
                "echo a b ''",
                "domstats test t",
                "reboot test --mode a",
                "reboot test --mode acpi,",
                "reboot test --mode acpi,agent,s",
                "vcpupin test 0 1",
                "emulatorpin test --cpulist 0,3,",
                "migrate test --tun",
                "echo --str",
                "send-key test --codeset win32 --keycode VK_O",
                "\"list; dominfo\" t",
                "list --help"));
    }

    @Test
    void asksNoHostForWhatItNeedsNoneFor() throws Exception {
        assertThat(Programs.jvirsh()
                        .with("-c", "test:///default", "complete")
                        .run()
                        .exitCode())
                .isOne();
        Program jvirsh = Programs.jvirsh().environment(Map.of("VIRSH_DEFAULT_CONNECT_URI", "nosuch:///"));
        assertThat(jvirsh.with(
                                "-q",
                                "complete -- dominf; complete -- dominfo --; complete -- dominfo t; complete -- xml v")
                        .run()
                        .stdout())
                .isEqualTo("dominfo\n--domain\nvalidate\n");
    }

    @Test
    void selfTestIsSilent() throws Exception {
        assertThat(Programs.jvirsh().with("-q", "self-test").run())
                .isEqualTo(Programs.virshOrSkip()
                        .with("-q", "-c", "test:///default", "self-test")
                        .run());
    }

    /** The order is that of the host's tables, which are hashed with another seed in each process. */
    private void assertSame(List<String> lines) throws Exception {
        // Now and then virsh does not end when it is done.
        Program virsh = Programs.virshOrSkip().under("timeout", "10");
        assertThat(completions(Programs.jvirsh(), lines)).isEqualTo(completions(virsh, lines));
    }

    private Map<String, Set<String>> completions(Program program, List<String> lines) throws Exception {
        String commands = lines.stream()
                .map(line -> "complete -- " + line + "; echo --split '" + END.strip() + "'")
                .collect(Collectors.joining("; "));
        String[] shown = program.in(home)
                .with("-q", "-c", "test:///default", commands)
                .run()
                .stdout()
                .split(Pattern.quote(END), -1);
        Map<String, Set<String>> completions = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            completions.put(lines.get(i), new TreeSet<>(Arrays.asList(shown[i].split("\n"))));
        }
        return completions;
    }
}
