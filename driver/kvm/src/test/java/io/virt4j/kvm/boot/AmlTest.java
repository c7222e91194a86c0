package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmlTest {
    @ParameterizedTest
    @CsvSource({"0, 00", "1, 01", "2, 0a02", "255, 0aff", "256, 0c00010000", "-1, 0cffffffff"})
    void writesNumbersAsShortAsTheyAre(int value, String bytes) {
        assertBytes(Aml.integer(value), bytes);
    }

    @Test
    void fillsNamesToFourLetters() {
        assertBytes(Aml.name("_S5", Aml.integer(0)), "08 5f53355f 00");
    }

    @Test
    void packsTheNumbersOfPlugAndPlay() {
        // The serial port, as it is in every PC's tables.
        assertBytes(Aml.eisaId("PNP0501"), "0c 41d00501");
    }

    @Test
    void describesResources() {
        assertBytes(Aml.resources(Aml.ports(0x3f8, 8), Aml.irq(4)), "11 10 0a0d 4701f803f8030108 221000 7900");
        assertBytes(
                Aml.resources(Aml.memory(0xd0000000L, 0x1000), Aml.interrupt(5)),
                "11 1a 0a17 86090001000000d000100000 890600030105000000 7900");
    }

    @ParameterizedTest
    @CsvSource({"62, 3f", "63, 4104", "4093, 4fff", "4094, 810001", "65536, 830010"})
    void countsItsOwnBytesInLengths(int content, String length) {
        byte[] scope = Aml.scope("", new byte[content]);

        assertBytes(Arrays.copyOf(scope, 1 + length.length() / 2), "10 " + length);
    }

    private static void assertBytes(byte[] actual, String expected) {
        assertThat(HexFormat.of().formatHex(actual)).isEqualTo(expected.replace(" ", ""));
    }
}
