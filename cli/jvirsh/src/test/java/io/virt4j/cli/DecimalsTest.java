package io.virt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                0.05,
                0.25,
                0.35,
                0.95,
                0.999,
                0.9996,
                1.125,
                2.5,
                99.95,
                1e-300,
                0x1p-53,
                0.25 + 0x1p-54,
                1023.9999,
                1e15,
                0x1p62
            })
    void roundsAsTheExactNumberIsRounded(double number) {
        assertRounded(number);
        assertRounded(-number);
    }

    @Test
    void roundsAnyNumber() {
        Random random = new Random(42);
        DoubleStream.generate(() -> Math.scalb(random.nextDouble(), random.nextInt(60) - 10))
                .limit(20_000)
                .forEach(DecimalsTest::assertRounded);
    }

    private static void assertRounded(double number) {
        for (int digits = 1; digits <= 3; digits++) {
            String expected = new BigDecimal(Math.abs(number))
                    .setScale(digits, RoundingMode.HALF_EVEN)
                    .toPlainString();
            assertThat(Decimals.of(number, digits)).isEqualTo((number < 0 ? "-" : "") + expected);
        }
    }
}
