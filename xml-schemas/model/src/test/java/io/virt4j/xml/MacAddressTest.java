package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MacAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"52:54:00:6d:09:01", "52:54:00:6D:09:01", "52-54-00-6d-09-01", "52:54:0:6d:9:1"})
    void readsEverySpelling(String text) {
        assertThat(MacAddress.of(text))
                .isEqualTo(new MacAddress(0x5254006d0901L))
                .hasToString("52:54:00:6d:09:01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "52:54:00:6d:09",
                "52:54:00:6d:09:01:02",
                "52:54:00:6d:09:1g",
                "5254006d0901",
                "052:54:0:6d:9:1"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MacAddress.of(text))
                .withMessage("'" + text + "' is not a MAC address (52:54:00:6d:90:01 is)");
    }

    @Test
    void hasFortyEightBits() {
        assertThat(new MacAddress(0xffffffffffffL)).hasToString("ff:ff:ff:ff:ff:ff");
        assertThatIllegalArgumentException().isThrownBy(() -> new MacAddress(1L << 48));
        assertThatIllegalArgumentException().isThrownBy(() -> new MacAddress(-1));
    }

    @Test
    void knowsGroups() {
        assertThat(MacAddress.of("01:00:5e:00:00:01").isMulticast()).isTrue();
        assertThat(MacAddress.of("52:54:00:6d:90:01").isMulticast()).isFalse();
    }
}
