package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help beside virsh's: the same groups, commands and options in the same layout, and none of its sentences. */
class HelpComparisonTest {
    private static final Pattern ROW = Pattern.compile("    (\\[--[\\w-]+]|--[\\w-]+|<[\\w-]+>)( <\\w+>)?\\s+(.*)");

    private static Program virsh;
    private static Map<String, List<String>> groupsOfVirsh;
    private static Map<String, List<String>> groups;
    private static Map<String, String> helpOfVirsh;
    private static Map<String, String> help;

    @BeforeAll
    static void readAllHelp() throws Exception {
        virsh = Programs.virshOrSkip();
        String version = virsh.with("--version").run().stdout().strip();
        assumeTrue(version.startsWith("9.0."), () -> "jvirsh has the commands of virsh 9.0, and this is " + version);
        groupsOfVirsh = groups(virsh.with("help").run().stdout());
        groups = groups(Programs.jvirsh().with("help").run().stdout());
        List<String> commands =
                groupsOfVirsh.values().stream().flatMap(List::stream).toList();
        helpOfVirsh = help(virsh, commands);
        help = help(Programs.jvirsh(), commands);
    }

    @Test
    void everyGroupHasTheCommandsOfVirshUnderItsTitleAndKeyword() {
        assertThat(groupsOfVirsh).hasSize(15);
        groupsOfVirsh.forEach((title, commands) ->
                assertThat(groups.get(title)).as(title).isNotNull().containsAll(commands));
    }

    @Test
    void everyCommandHasTheSynopsisOfVirsh() {
        assertThat(helpOfVirsh).hasSize(274);
        helpOfVirsh.forEach((command, text) ->
                assertThat(section(help.get(command), "SYNOPSIS")).as(command).isEqualTo(section(text, "SYNOPSIS")));
    }

    @Test
    void everyCommandHasTheOptionsOfVirshInItsOrder() {
        helpOfVirsh.forEach((command, text) ->
                assertThat(heads(help.get(command))).as(command).isEqualTo(heads(text)));
    }

    @Test
    void theWordsAreNotThoseOfVirsh() {
        Set<String> theirs = new HashSet<>();
        helpOfVirsh.values().forEach(text -> theirs.addAll(sentences(text)));
        assertThat(theirs).hasSizeGreaterThan(800);
        help.forEach((command, text) ->
                assertThat(sentences(text)).as(command).isNotEmpty().doesNotContainAnyElementsOf(theirs));
    }

    @Test
    void aGroupIsFoundByItsTitleAndByItsKeyword() throws Exception {
        CommandResult byKeyword = Programs.jvirsh().with("help", "snapshot").run();

        assertThat(byKeyword.stdout()).startsWith(" Snapshot (help keyword 'snapshot'):\n    snapshot-create  ");
        assertThat(Programs.jvirsh().with("help", "Snapshot").run()).isEqualTo(byKeyword);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help nosuch",
                "help ''",
                "help nosuch list; echo no",
                "help list --nosuch start --nosuch=3; echo yes",
                "help --nosuch",
                "help --command list --command start",
                "help --command",
                "help -- list",
                "help 'Domain Events'",
                "help nodedev-dettach",
                "help \"list"
            })
    void whatIsAskedInAnotherWayIsAnsweredAsByVirsh(String command) throws Exception {
        CommandResult expected = virsh.with(command).run();
        CommandResult result = Programs.jvirshCalledVirsh().with(command).run();

        assertThat(result.exitCode()).isEqualTo(expected.exitCode());
        assertThat(result.stderr()).isEqualTo(expected.stderr());
        assertThat(headings(result.stdout())).containsAll(headings(expected.stdout()));
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> !line.startsWith("    ")).toList();
    }

    @Test
    void anOptionAsksForTheSameHelpAsTheCommand() throws Exception {
        CommandResult result = Programs.jvirsh()
                .with("help start; start --help; start nosuch --help")
                .run();

        assertThat(result.stderr()).isEmpty();
        int third = result.stdout().length() / 3;
        String one = result.stdout().substring(0, third);
        assertThat(result.stdout()).isEqualTo(one.repeat(3));
        assertThat(one)
                .startsWith("  NAME\n    start - ")
                .contains("\n  EXAMPLES\n")
                .endsWith("\n\n\n");
    }

    @Test
    void commandsOfOurOwnHaveHelpToo() throws Exception {
        CommandResult result = Programs.jvirsh()
                .with("xml --help; xml format --help; help xml; help 'xml format'; run --help")
                .run();

        assertThat(result.stderr()).isEmpty();
        assertThat(result.stdout())
                .containsSubsequence(
                        "    xml <command>", "    xml diff ", "    xml format [--output-dir", "    run [--engine");
        assertThat(groups).containsKeys(" Engines (help keyword 'engine'):", " XML documents (help keyword 'xml'):");
    }

    @Test
    void theProgramTellsItsOwnOptions() throws Exception {
        CommandResult result = Programs.jvirsh().with("--help").run();

        assertThat(result.stdout())
                .startsWith("\njvirsh [options]... [<commands>]\n")
                .contains("\n    -c | --connect=URI ", "\n         --strict ", "\n    attach-device  ");
        Set<String> options = options(result.stdout());
        assertThat(options(virsh.with("--help").run().stdout())).isNotEmpty().isSubsetOf(options);
    }

    private static Set<String> options(String usage) {
        Matcher names = Pattern.compile("(?<=[ |])--?[\\w-]+").matcher(usage.substring(0, usage.indexOf("commands (")));
        return names.results().map(name -> name.group()).collect(Collectors.toSet());
    }

    /** By heading, the commands under it. */
    private static Map<String, List<String>> groups(String text) {
        assertThat(text).startsWith("Grouped commands:\n\n ").endsWith("\n\n\n");
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> commands = List.of();
        for (String line : text.lines().skip(2).toList()) {
            if (line.startsWith("    ")) {
                commands.add(line.substring(4, line.indexOf(' ', 4)));
            } else if (!line.isEmpty()) {
                commands = new ArrayList<>();
                groups.put(line, commands);
            }
        }
        return groups;
    }

    /** The help of each command, all from one run. */
    private static Map<String, String> help(Program program, List<String> commands) throws Exception {
        String all = program.with(
                        commands.stream().map(command -> "help " + command).collect(Collectors.joining(";")))
                .run()
                .stdout();
        Map<String, String> help = new LinkedHashMap<>();
        for (String text : all.split("(?m)^  NAME$", -1)) {
            if (!text.isBlank()) {
                help.put(text.strip().substring(0, text.strip().indexOf(' ')), text);
            }
        }
        return help;
    }

    private static String section(String help, String title) {
        Matcher section =
                Pattern.compile("(?ms)^  " + title + "\n(.*?)(\n\n|\\z)").matcher(help);
        return section.find() ? section.group(1) : "";
    }

    private static List<String> heads(String help) {
        return rows(help).map(row -> row.group(1) + row.group(2)).toList();
    }

    private static Stream<Matcher> rows(String help) {
        return section(help, "OPTIONS").lines().map(ROW::matcher).filter(Matcher::matches);
    }

    /** What has more than two words. */
    private static List<String> sentences(String help) {
        List<String> sentences = new ArrayList<>();
        sentences.add(help.strip()
                .substring(help.strip().indexOf(" - ") + 3)
                .lines()
                .findFirst()
                .orElse(""));
        sentences.add(section(help, "DESCRIPTION").replaceAll("\\s+", " "));
        rows(help).forEach(row -> sentences.add(row.group(3)));
        return sentences.stream()
                .map(sentence -> sentence.strip().replaceAll("\\.$", "").toLowerCase(Locale.ROOT))
                .filter(sentence -> sentence.split(" ", -1).length > 2)
                .toList();
    }
}
