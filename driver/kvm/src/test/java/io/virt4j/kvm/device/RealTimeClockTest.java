package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTimeClockTest {
    private static final long MEBIBYTE = 1 << 20;

    private final RealTimeClock clock = clock(64 * MEBIBYTE, 0);

    private static RealTimeClock clock(long low, long high) {
        return new RealTimeClock(() -> Instant.parse("2031-12-28T23:59:58Z"), low, high);
    }

    @ParameterizedTest
    @CsvSource({"0,0x58", "2,0x59", "4,0x23", "6,0x01", "7,0x28", "8,0x12", "9,0x31", "0x32,0x20"})
    void showsTheTimeInDecimalDigits(String cell, String shown) {
        assertThat(read(clock, Integer.decode(cell))).isEqualTo(Long.decode(shown));
    }

    @Test
    void showsTheTimeInBinaryOnceTheGuestWantsIt() {
        write(0x0b, 0x04);

        assertThat(read(clock, 0)).isEqualTo(58);
        assertThat(read(clock, 0x0b)).isEqualTo(0x06);
    }

    @Test
    void isNeverInTheMiddleOfAnUpdate() {
        assertThat(read(clock, 0x0a) & 0x80).isZero();
        assertThat(read(clock, 0x0d)).isEqualTo(0x80);
    }

    @Test
    void tellsFirmwareOfTheMemory() {
        RealTimeClock large = clock(3072 * MEBIBYTE, 5 * 1024 * MEBIBYTE);

        assertThat(word(large, 0x15)).isEqualTo(640);
        assertThat(word(large, 0x17)).isEqualTo(0xffff);
        assertThat(word(large, 0x34)).isEqualTo((3072 - 16) * 16);
        assertThat(word(large, 0x5b) | (read(large, 0x5d) << 16)).isEqualTo(5 * 1024 * 16);
        assertThat(word(clock, 0x30)).isEqualTo(63 * 1024);
    }

    @Test
    void keepsWhatTheGuestLeaves() throws IOException {
        write(0x40, 0xab);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        clock.save(new DataOutputStream(saved));

        RealTimeClock other = clock(64 * MEBIBYTE, 0);
        other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));

        assertThat(other.read(0, 1)).isEqualTo(0x40);
        assertThat(other.read(1, 1)).isEqualTo(0xab);
    }

    private static long word(RealTimeClock clock, int cell) {
        return read(clock, cell) | (read(clock, cell + 1) << 8);
    }

    private static long read(RealTimeClock clock, int cell) {
        clock.write(0, 1, cell | 0x80); // The highest bit masks the NMI.
        return clock.read(1, 1);
    }

    private void write(int cell, int value) {
        clock.write(0, 1, cell);
        clock.write(1, 1, value);
    }
}
