package io.virt4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0-3,^2,8 | 0-1,3,8", "5,4 | 4-5", "7 | 7", " 1 , 3 | 1,3", "'' | ''", "0-3,^0-3 | ''"})
    void isReadAndWrittenAsInDocuments(String text, String written) {
        assertThat(CpuSet.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1,", "3-1", "-1", "1-2-3", "0-70000", "99999999999"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> CpuSet.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameHoweverItWasMade() {
        BitSet bits = new BitSet();
        bits.set(1, 4);
        CpuSet set = CpuSet.of(bits);
        bits.clear();

        assertThat(set)
                .isEqualTo(CpuSet.of(1, 2, 3))
                .isEqualTo(CpuSet.range(1, 3))
                .hasSameHashCodeAs(CpuSet.parse("1-3"));
        assertThat(set.toBitSet().cardinality()).isEqualTo(set.size());
        assertThat(set.contains(3)).isTrue();
        assertThat(set.contains(-1)).isFalse();
    }

    @Test
    void refusesANumberThatNoCpuHas() {
        assertThatThrownBy(() -> CpuSet.of(-1)).hasMessage("there is no CPU -1; they count from 0 to 65535");
    }
}
