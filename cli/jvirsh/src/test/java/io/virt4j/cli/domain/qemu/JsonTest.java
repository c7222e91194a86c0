package io.virt4j.cli.domain.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void keepsNumbersAndOrder() throws Exception {
        assertThat(Json.parse(" {\"b\" : 1.50 , \"a\":[ true,null,-0e+1],\"c\":{}} ")
                        .compact())
                .isEqualTo("{\"b\":1.50,\"a\":[true,null,-0e+1],\"c\":{}}");
    }

    @Test
    void writesTextAsItWas() throws Exception {
        assertThat(Json.parse("\"\\u00e4\\n\\u0001\\\"\\\\\\/\"").compact()).isEqualTo("\"\u00e4\\n\\u0001\\\"\\\\/\"");
    }

    @Test
    void indentsForPeople() {
        assertThat(Json.pretty("{\"a\":[1,{}],\"b\":[]}")).isEqualTo("""
                {
                  "a": [
                    1,
                    {

                    }
                  ],
                  "b": [

                  ]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "\"",
                "{]",
                "[1,]",
                "{,}",
                "{\"a\"}",
                "{\"a\":1,}",
                "01",
                "1 2",
                "-",
                "tru",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u-123\"",
                "'a'",
                "{a:1}",
                "\u0661"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatExceptionOfType(Json.Malformed.class).isThrownBy(() -> Json.parse(text));
        assertThat(Json.pretty(text)).isEqualTo(text);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatExceptionOfType(Json.Malformed.class).isThrownBy(() -> Json.parse("[".repeat(100_000)));
    }

    @Test
    void showsWhereTheFaultIs() {
        assertThatExceptionOfType(Json.Malformed.class)
                .isThrownBy(() -> Json.parse("{b}"))
                .withMessageEndingWith("invalid char in json text.\n" + " ".repeat(38) + "{b}\n" + " ".repeat(21)
                        + "(right here) ------^\n");
    }
}
