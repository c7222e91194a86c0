package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class Uart16550Test {
    private static final int OUT2 = 0x08;

    private final Wire wire = new Wire();
    private final AtomicInteger pulses = new AtomicInteger();
    private final Uart16550 uart = new Uart16550(wire, pulses::incrementAndGet);

    @Test
    void sendsWhatTheGuestWrites() {
        uart.write(0, 1, 'h');
        uart.write(0, 1, 'i');

        assertThat(wire.sent).hasToString("hi");
    }

    @Test
    void isAlwaysReadyToSend() {
        assertThat(uart.read(5, 1)).isEqualTo(0x60);
    }

    @Test
    void saysWhetherAByteWaitsAndGivesIt() {
        wire.waiting.add(0xe9);

        assertThat(uart.read(5, 1)).isEqualTo(0x61);
        assertThat(uart.read(0, 1)).isEqualTo(0xe9);
        assertThat(uart.read(5, 1)).isEqualTo(0x60);
    }

    @Test
    void keepsTheDivisorApartFromTheData() {
        uart.write(3, 1, 0x83);
        uart.write(0, 2, 0x0203);

        assertThat(uart.read(0, 2)).isEqualTo(0x0203);
        assertThat(wire.sent.size()).isZero();

        uart.write(3, 1, 0x03);
        uart.write(0, 1, 'x');
        assertThat(wire.sent).hasToString("x");
    }

    @Test
    void showsItsOwnControlLinesAndDataInLoopback() {
        uart.write(4, 1, 0x1a);
        uart.write(0, 1, 'l');

        assertThat(uart.read(6, 1) & 0xf0).isEqualTo(0x90);
        assertThat(uart.read(5, 1)).isEqualTo(0x61);
        assertThat(uart.read(0, 1)).isEqualTo('l');
        assertThat(uart.read(5, 1)).isEqualTo(0x60);
        assertThat(wire.sent.size()).isZero();
    }

    @Test
    void hasAScratchRegister() {
        uart.write(7, 1, 0x5a);

        assertThat(uart.read(7, 1)).isEqualTo(0x5a);
    }

    @Test
    void saysWhetherItsFifosAreOn() {
        assertThat(uart.read(2, 1)).isEqualTo(0x01);

        uart.write(2, 1, 0x01);

        assertThat(uart.read(2, 1)).isEqualTo(0xc1);
    }

    @Test
    void interruptsOnceForBytesThatWait() {
        uart.write(4, 1, OUT2);
        uart.write(1, 1, 0x01);

        wire.waiting.add(1);
        wire.waiting.add(2);
        uart.received();
        uart.received();
        assertThat(pulses).hasValue(1);
        assertThat(uart.read(2, 1)).isEqualTo(0x04);

        uart.read(0, 1);
        uart.read(0, 1);
        assertThat(uart.read(2, 1)).isEqualTo(0x01);
        wire.waiting.add(3);
        uart.received();
        assertThat(pulses).hasValue(2);
    }

    @Test
    void interruptsForEachTimeItCanSendAgainUntilTheGuestHasAsked() {
        uart.write(4, 1, OUT2);
        uart.write(1, 1, 0x02);
        assertThat(pulses).hasValue(1);
        assertThat(uart.read(2, 1)).isEqualTo(0x02);
        assertThat(uart.read(2, 1)).isEqualTo(0x01);

        uart.write(0, 1, 'x');

        assertThat(pulses).hasValue(2);
    }

    @Test
    void interruptsNobodyWithoutItsOutput() {
        uart.write(1, 1, 0x03);
        wire.waiting.add(1);
        uart.received();

        assertThat(pulses).hasValue(0);

        uart.write(4, 1, OUT2);
        assertThat(pulses).hasValue(1);
    }

    @Test
    void goesOnWhereItWasSaved() throws IOException {
        uart.write(3, 1, 0x83);
        uart.write(0, 2, 0x0203);
        uart.write(3, 1, 0x03);
        uart.write(7, 1, 0x5a);
        uart.write(2, 1, 0x01);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        uart.save(new DataOutputStream(saved));

        Uart16550 other = new Uart16550(wire);
        other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));

        assertThat(other.read(7, 1)).isEqualTo(0x5a);
        assertThat(other.read(2, 1)).isEqualTo(0xc1);
        other.write(3, 1, 0x83);
        assertThat(other.read(0, 2)).isEqualTo(0x0203);
    }

    private static final class Wire implements SerialLine {
        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private final Queue<Integer> waiting = new ArrayDeque<>();

        @Override
        public void transmit(byte value) {
            sent.write(value);
        }

        @Override
        public boolean hasReceived() {
            return !waiting.isEmpty();
        }

        @Override
        public int receive() {
            return waiting.isEmpty() ? 0 : waiting.remove();
        }

        @Override
        public void whenReceived(Runnable told) {}
    }
}
