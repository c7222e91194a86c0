package io.virt4j.kvm.virtio.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtioConsoleTest {
    private static final long SIZE = 1;

    private final Line line = new Line();
    private final VirtioConsole console = new VirtioConsole(line, 80, 25);
    private final GuestDriver guest = new GuestDriver(console);
    private final List<DriverQueue> queues = guest.start(SIZE, 8, 2);
    private final DriverQueue receive = queues.get(0);
    private final DriverQueue transmit = queues.get(1);

    @AfterEach
    void close() {
        guest.close();
    }

    /** A line that takes and gives as much as the test says. */
    private static final class Line implements ConsoleLine {
        private final StringBuilder fromGuest = new StringBuilder();
        private final StringBuilder toGuest = new StringBuilder();
        private int room = Integer.MAX_VALUE;

        @Override
        public void transmit(ByteBuffer bytes) {
            while (bytes.hasRemaining() && room > 0) {
                fromGuest.append((char) bytes.get());
                room--;
            }
        }

        @Override
        public void receive(ByteBuffer target) {
            while (target.hasRemaining() && toGuest.length() > 0) {
                target.put((byte) toGuest.charAt(0));
                toGuest.deleteCharAt(0);
            }
        }
    }

    private Buffer text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new Buffer(guest.allocate(bytes), bytes.length, false);
    }

    private Buffer room(int length) {
        return new Buffer(guest.allocate(length), length, true);
    }

    private String textOf(Buffer buffer, int length) {
        return new String(guest.bytes(buffer.address(), length), StandardCharsets.US_ASCII);
    }

    @Test
    void passesOnWhatTheGuestSends() {
        transmit.request(text("hello "), text("world"));

        assertThat(line.fromGuest).hasToString("hello world");
    }

    @Test
    void keepsWhatTheLineHasNoRoomFor() {
        line.room = 7;
        transmit.offer(text("hello "), text("world"));
        transmit.offer(text("!"));
        transmit.kick();
        assertThat(line.fromGuest).hasToString("hello w");
        assertThat(transmit.poll()).isEmpty();

        line.room = 100;
        console.hasRoom();
        guest.catchUp();

        assertThat(line.fromGuest).hasToString("hello world!");
        assertThat(transmit.poll()).isPresent();
        assertThat(transmit.poll()).isPresent();
    }

    @Test
    void givesTheGuestWhatComesBeforeAndAfterItHasRoom() {
        line.toGuest.append("before");
        Buffer first = room(4);
        Buffer second = room(64);
        receive.offer(first);
        receive.offer(second);
        receive.kick();
        assertThat(receive.poll().orElseThrow().written()).isEqualTo(4);
        assertThat(receive.poll().orElseThrow().written()).isEqualTo(2);
        assertThat(textOf(first, 4) + textOf(second, 2)).isEqualTo("before");

        Buffer third = room(64);
        receive.offer(third);
        receive.kick();
        assertThat(receive.poll()).isEmpty();
        line.toGuest.append("after");
        console.received();
        guest.catchUp();

        assertThat(receive.poll().orElseThrow().written()).isEqualTo(5);
        assertThat(textOf(third, 5)).isEqualTo("after");
    }

    @Test
    void tellsOfANewSize() {
        assertThat(guest.device().read(0x100, 2)).isEqualTo(80);
        int generation = guest.read(0x0fc);

        console.resize(132, 43);

        assertThat(guest.read(0x100)).isEqualTo(43 << 16 | 132);
        assertThat(guest.read(0x0fc)).isNotEqualTo(generation);
        assertThat(guest.read(0x060)).isEqualTo(2);
    }
}
