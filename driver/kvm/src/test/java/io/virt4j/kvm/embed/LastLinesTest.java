package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastLinesTest {
    @Test
    void areTheLastOnesThatSaySomething() {
        assertThat(LastLines.of("a\r\n\r\n  \nb\rc\n")).containsExactly("a", "b", "c");
        assertThat(LastLines.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n10"))
                .containsExactly("3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(LastLines.of("")).isEmpty();
    }

    @Test
    void doNothingToATerminal() {
        assertThat(LastLines.of("\u001b[2J\u001b[1;31mred\u001b[0m \u0007\u00ff\u001b]0;title"))
                .containsExactly("red ???]0;title");
    }
}
