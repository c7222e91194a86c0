package io.virt4j.cli.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledNumberTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10240",
        "10b, 10",
        "10BYTES, 10",
        "1k, 1024",
        "1KB, 1000",
        "1kib, 1024",
        "3M, 3145728",
        "1E, 1152921504606846976",
        "0E, 0",
        "+5b, 5"
    })
    void readsUnits(String text, long bytes) throws ScaledNumber.Malformed {
        assertThat(ScaledNumber.parse(text, 1024)).isEqualTo(bytes);
    }

    @Test
    void readsTheUpperHalfOfWhatSixtyFourBitsHold() throws ScaledNumber.Malformed {
        assertThat(ScaledNumber.parse("18446744073709551615", 1)).isEqualTo(-1);
        assertThat(Long.toUnsignedString(ScaledNumber.parse("15E", 1))).isEqualTo("17293822569102704640");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | ''",
                "-1 | ''",
                "18446744073709551616 | ''",
                "16E | numerical overflow: value too large: 16E",
                "1Ki | invalid argument: unknown suffix 'Ki'",
                "1.5M | invalid argument: unknown suffix '.5M'"
            })
    void refuses(String text, String reason) {
        assertThat(catchThrowableOfType(ScaledNumber.Malformed.class, () -> ScaledNumber.parse(text, 1))
                        .getMessage())
                .isEqualTo(reason);
    }
}
