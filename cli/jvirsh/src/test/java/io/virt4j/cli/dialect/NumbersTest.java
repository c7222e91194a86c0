package io.virt4j.cli.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "' \t\n1', 1", "+007, 7", "-2147483648, -2147483648", "2147483647, 2147483647"})
    void readsWhatCReads(String text, int number) {
        assertThat(Numbers.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 ", "0x1", "1.0", "+-1", "2147483648", "\u0661", "\u20031", "\u00a01"})
    void refusesWhatCRefuses(String text) {
        assertThatThrownBy(() -> Numbers.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
