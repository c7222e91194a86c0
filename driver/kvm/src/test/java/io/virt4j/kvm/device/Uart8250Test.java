package io.virt4j.kvm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class Uart8250Test {
    private final Wire wire = new Wire();
    private final Uart8250 uart = new Uart8250(wire);

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
    void hasAScratchRegisterAndNoFifo() {
        uart.write(2, 1, 0x01);
        uart.write(7, 1, 0x5a);

        assertThat(uart.read(7, 1)).isEqualTo(0x5a);
        assertThat(uart.read(2, 1)).isEqualTo(0x01);
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
    }
}
