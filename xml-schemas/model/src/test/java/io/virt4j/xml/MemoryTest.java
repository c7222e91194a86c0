package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemoryTest {
    @ParameterizedTest
    @CsvSource({
        "7, b, 7",
        "7, Bytes, 7",
        "7, k, 7168",
        "7, KiB, 7168",
        "7, KB, 7000",
        "1, m, 1048576",
        "1, MB, 1000000",
        "2, GiB, 2147483648",
        "1, TB, 1000000000000",
        "1, PiB, 1125899906842624",
        "7, eib, 8070450532247928832"
    })
    void readsTheUnitsOfLibvirt(long amount, String unit, long bytes) {
        assertThat(Memory.of(amount, unit)).isEqualTo(Memory.ofBytes(bytes));
    }

    @Test
    void refusesAUnitThatIsNone() {
        for (String unit : new String[] {"", "x", "kx", "Kib2", "kibi"}) {
            assertThatThrownBy(() -> Memory.of(1, unit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + unit + "'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1000, 1000 bytes",
        "1024, 1 KiB",
        "536870912, 512 MiB",
        "536871936, 524289 KiB",
        "2147483648, 2 GiB",
        "8070450532247928832, 7 EiB"
    })
    void isShownInTheLargestUnitThatTellsItWhole(long bytes, String shown) {
        assertThat(Memory.ofBytes(bytes)).hasToString(shown);
    }

    @Test
    void unitsHaveMethods() {
        assertThat(Memory.ofKibibytes(2)).isEqualTo(Memory.ofBytes(2048));
        assertThat(Memory.ofMebibytes(2)).isEqualTo(Memory.ofKibibytes(2048));
        assertThat(Memory.ofGibibytes(2)).isEqualTo(Memory.ofMebibytes(2048));
        assertThat(Memory.ofBytes(2047).kibibytes()).isEqualTo(1);
        assertThat(Memory.ofMebibytes(1)).isLessThan(Memory.ofGibibytes(1));
    }

    @Test
    void refusesANegativeAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Memory.ofGibibytes(-1))
                .withMessageContaining("negative: -");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Memory.of(-1, "b"))
                .withMessageContaining("negative: -1");
    }

    @Test
    void refusesMoreThanItCanCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Memory.ofGibibytes(1L << 33))
                .withMessage("8589934592 GiB is more than 8 EiB");
        assertThatThrownBy(() -> Memory.of(8, "EiB")).hasMessageContaining("more than 8 EiB");
    }
}
