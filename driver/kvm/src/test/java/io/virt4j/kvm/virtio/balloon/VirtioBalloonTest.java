package io.virt4j.kvm.virtio.balloon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtioBalloonTest {
    private static final long STATS_VQ = 2;
    private static final long BEHIND = (GuestDriver.MEMORY + GuestDriver.MEMORY_SIZE) / 4096;

    private final VirtioBalloon balloon = new VirtioBalloon();
    private final GuestDriver guest = new GuestDriver(balloon);
    private final List<DriverQueue> queues = guest.start(STATS_VQ, 16, 3);

    @AfterEach
    void close() {
        guest.close();
    }

    private Buffer pages(long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long number : numbers) {
            bytes.putInt((int) number);
        }
        return new Buffer(guest.allocate(bytes.array()), bytes.capacity(), false);
    }

    private Buffer statistics(int[] tags, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(10 * tags.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < tags.length; i++) {
            bytes.putShort((short) tags[i]).putLong(values[i]);
        }
        return new Buffer(guest.allocate(bytes.array()), bytes.capacity(), false);
    }

    private void fill(long page) {
        guest.memory().putLong(page * 4096, 0x5555555555555555L);
    }

    private boolean isFilled(long page) {
        return guest.memory().getLong(page * 4096) != 0;
    }

    @Test
    void givesPagesBackToTheHost() {
        for (long page = BEHIND - 16; page < BEHIND; page++) {
            fill(page);
        }

        queues.get(0).request(pages(BEHIND - 10, BEHIND - 9, BEHIND - 8, BEHIND - 3, BEHIND - 4, BEHIND - 1));

        for (long left : new long[] {16, 11, 7, 6, 5, 2}) {
            assertThat(isFilled(BEHIND - left)).as("page %d from the end", left).isTrue();
        }
        for (long gone : new long[] {10, 9, 8, 4, 3, 1}) {
            assertThat(isFilled(BEHIND - gone)).as("page %d from the end", gone).isFalse();
        }
    }

    @Test
    void passesOverPagesThatAreNotTheGuests() {
        fill(BEHIND - 1);

        queues.get(0).request(pages(0, -1, BEHIND, 5, BEHIND - 1, 0x7fffffff));

        assertThat(isFilled(BEHIND - 1)).isFalse();
        assertThat(guest.needsReset()).isFalse();
    }

    @Test
    void saysWhatItWantsAndHearsWhatIsDone() {
        balloon.target(64 << 20);
        assertThat(guest.read(0x100)).isEqualTo(16384);
        assertThat(guest.read(0x060)).isEqualTo(2);

        guest.write(0x104, 100);
        guest.write(0x100, 7);

        assertThat(balloon.actual()).isEqualTo(100 * 4096);
        assertThat(guest.read(0x100)).as("not the guest's to write").isEqualTo(16384);
    }

    @Test
    void keepsTheGuestsNumbersUntilNewOnesAreWanted() {
        DriverQueue queue = queues.get(2);
        queue.offer(statistics(new int[] {4, 5, 77}, 1000, 2000, 3));
        queue.kick();
        assertThat(queue.poll()).isEmpty();
        assertThat(balloon.statistics())
                .containsOnly(entry(BalloonStatistic.FREE_MEMORY, 1000L), entry(BalloonStatistic.TOTAL_MEMORY, 2000L));

        balloon.askForStatistics();
        assertThat(queue.poll()).isPresent();
        queue.offer(statistics(new int[] {4}, 999));
        queue.kick();

        assertThat(balloon.statistics()).containsOnly(entry(BalloonStatistic.FREE_MEMORY, 999L));
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    void takesNoMoreNumbersThanItAskedFor() {
        DriverQueue queue = queues.get(2);
        queue.offer(statistics(new int[] {4}, 1));
        queue.kick();
        queue.offer(statistics(new int[] {4}, 2));
        queue.kick();

        assertThat(guest.needsReset()).isTrue();
    }

    @Test
    void handsNothingBackToAQueueThatTheDriverHasTakenAway() {
        DriverQueue queue = queues.get(2);
        queue.offer(statistics(new int[] {4}, 1));
        queue.kick();
        guest.write(0x030, 2); // Queue 2 is not ready any more,
        guest.write(0x044, 0);
        guest.write(0x0a4, -1); // and its used ring is nowhere.

        balloon.askForStatistics();

        assertThat(queue.poll()).isEmpty();
        assertThat(guest.needsReset()).isFalse();
    }
}
