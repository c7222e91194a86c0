package io.virt4j.cli.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.virt4j.cli.Output;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nosuch                           | unknown command: 'nosuch'",
                "list --nosuch                    | command 'list' doesn't support option --nosuch",
                "list x                           | unexpected data 'x'",
                "domstate                         | command 'domstate' requires <domain> option",
                "domstate a b                     | unexpected data 'b'",
                "domstate a --domain b            | option --domain already seen",
                "domstate a --reason --reason     | option --reason already seen",
                "domstate a --reason=x            | invalid '=' after option --reason",
                "domstate --help=x                | invalid '=' after option --help",
                "shutdown a --mode                | expected syntax: --mode <string>",
                "echo \"a                         | missing \"",
                "echo a\\                         | dangling \\",
                "uri; nosuch; uri                 | unknown command: 'nosuch'",
                "list --he                        | command 'list' doesn't support option --he",
            })
    void refuses(String text, String message) {
        assertThat(catchThrowableOfType(SyntaxError.class, () -> Parser.parse(Words.of(text), new Output())))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list --all                | 1",
                "uri; uri                  | 2",
                "uri ; ; uri;              | 2",
                "uri # and no more; uri    | 1",
                "'#uri' --nosuch; uri      | 1",
                "`  `                      | 0",
                "domstate --reason a       | 1",
                "domstate -- --reason      | 1",
                "domstate --domain --      | 1",
                "domstate ---              | 1",
                "shutdown a acpi           | 1",
                "echo 'open                | 1",
                "run --engine kvm x.xml    | 1",
            })
    void accepts(String text, int commands) throws SyntaxError {
        assertThat(Parser.parse(Words.of(text), new Output())).hasSize(commands);
    }

    @Test
    void takesQuotesAndEscapesAsAShellDoes() throws SyntaxError {
        Words words = Words.of("a'b c'd \"e\\\"f 'g'\" h\\ i j#k");

        assertThat(List.of(word(words), word(words), word(words), word(words)))
                .containsExactly("ab cd", "e\"f 'g'", "h i", "j#k");
        assertThat(words.next()).isNull();
    }

    @Test
    void givesArgumentsAsTheyAre() throws SyntaxError {
        Words words = Words.of(new String[] {"skipped", "a b", "'c'", ";"}, 1);

        assertThat(List.of(word(words), word(words), word(words))).containsExactly("a b", "'c'", ";");
        assertThat(words.next()).isNull();
        assertThat(words.nextCommand()).isFalse();
    }

    private static String word(Words words) throws SyntaxError {
        return String.valueOf(words.next());
    }
}
