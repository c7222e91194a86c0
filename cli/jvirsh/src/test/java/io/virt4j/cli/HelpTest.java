package io.virt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.Parser;
import io.virt4j.cli.dialect.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the declarations of commands make of the help. */
class HelpTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^    jvirsh (.*)$");
    private static final int WIDEST_SUMMARY = 110;

    @Test
    void everyCommandHasItsPart() {
        assertThat(help().lines().filter(line -> line.startsWith("@command ")))
                .hasSizeGreaterThanOrEqualTo(CommandTable.names().size());
        for (String name : CommandTable.names()) {
            assertThat(help()).containsPattern("(?m)^@command " + name + "(\\||$)");
        }
    }

    @Test
    void everySummaryIsASentenceThatFitsIntoALine() {
        assertThat(help().lines().filter(line -> line.matches("    [a-z][a-z0-9-]+ {2,}.*")))
                .hasSizeGreaterThan(274)
                .allMatch(line -> line.matches("    \\S+ +[A-Z].*[A-Za-z0-9)]"))
                .allMatch(line -> line.length() <= WIDEST_SUMMARY + 35);
    }

    @Test
    void everyOptionIsDescribedInItsLine() {
        assertThat(help().lines().filter(line -> line.matches("    \\[?--[a-z].*")))
                .hasSizeGreaterThan(1184)
                .allMatch(line -> line.matches("    \\[?--[\\w-]+\\]?( <\\w+>)? {2,}\\S.*[^.]"));
    }

    @ParameterizedTest
    @MethodSource
    void everyExampleIsACommandLine(String example) throws CommandFailed {
        Output out = new Output();
        List<String> words = words(example);
        GlobalOptions options = GlobalOptions.parse(words.toArray(new String[0]), out);
        List<String> command = words.subList(options.firstWord(), words.size());
        assertThatCode(() -> Parser.parse(
                        command.size() == 1 ? Words.of(command.get(0)) : Words.of(command.toArray(new String[0]), 0),
                        out))
                .doesNotThrowAnyException();
    }

    static List<String> everyExampleIsACommandLine() {
        return EXAMPLE.matcher(help())
                .results()
                .map(line -> line.group(1))
                .map(line -> line.replaceFirst(" (\\d?<>|>) ?\\S+$| \\| .*$", ""))
                .toList();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        var parts = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+").matcher(line);
        while (parts.find()) {
            words.add(
                    parts.group(1) != null ? parts.group(1) : parts.group(2) != null ? parts.group(2) : parts.group());
        }
        return words;
    }

    private static String help() {
        return Help.resource("help.txt");
    }
}
