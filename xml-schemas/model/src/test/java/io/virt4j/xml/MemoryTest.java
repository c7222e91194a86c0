package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void refusesMoreThanItCanCount() {
        assertThatThrownBy(() -> Memory.of(8, "EiB")).hasMessageContaining("more than 8 EiB");
    }
}
