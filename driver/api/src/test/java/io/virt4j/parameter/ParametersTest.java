package io.virt4j.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Parameters VALUES = Parameters.of(Parameter.ofLong("vcpu.maximum"), 12L)
            .with(Parameter.ofLong("vcpu.10.time"), 10L)
            .with(Parameter.ofLong("vcpu.1.time"), 1L)
            .with(Parameter.ofString("vcpu.1.state"), "on")
            .with(Parameter.ofLong("vcpu.99999999999999.time"), 0L)
            .with(Parameter.ofLong("net.1.time"), 5L);

    @Test
    void findsThoseUnderAPrefix() {
        assertThat(VALUES.under("net.")).hasToString("[1.time=5]");
        assertThat(VALUES.under("disk.")).isEmpty();
    }

    @Test
    void findsThoseThatAreNumberedInTheOrderOfTheirNumbers() {
        SortedMap<Integer, Parameters> numbered = VALUES.numbered("vcpu.");

        assertThat(numbered).hasToString("{1=[.time=1, .state=on], 10=[.time=10]}");
    }
}
