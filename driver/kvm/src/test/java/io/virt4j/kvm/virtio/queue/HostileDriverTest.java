package io.virt4j.kvm.virtio.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import io.virt4j.kvm.virtio.rng.VirtioRng;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class HostileDriverTest {
    private static final long INDIRECT = 1L << 28;
    private static final int SIZE = 8;

    private final GuestDriver guest = new GuestDriver(new VirtioRng());
    private final DriverQueue queue = guest.start(INDIRECT, SIZE);
    private final long room = guest.allocate(64);

    @AfterEach
    void close() {
        guest.close();
    }

    private void assertFault(String fault) {
        queue.kick();
        assertThat(guest.needsReset()).isTrue();
        assertThat(guest.device().fault())
                .hasValueSatisfying(what -> assertThat(what).contains(fault));
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    void mayNotChainDescriptorsInACircle() {
        queue.describe(0, room, 4, DriverQueue.WRITE | DriverQueue.NEXT, 1);
        queue.describe(1, room, 4, DriverQueue.WRITE | DriverQueue.NEXT, 0);
        queue.offerHead(0);

        assertFault("a chain that has no end");
    }

    @Test
    void mayNotNameADescriptorOutsideTheTable() {
        queue.describe(0, room, 4, DriverQueue.WRITE | DriverQueue.NEXT, SIZE);
        queue.offerHead(0);

        assertFault("descriptor 8 in a table of 8");
    }

    @ParameterizedTest
    @CsvSource({"0,4", "0xfffff,2", "0x10ffffe,4", "-4,8", "0x7fffffffffffffff,4", "0x100000,0x1000001"})
    void mayNotNameWhatIsNotMemory(String address, int length) {
        queue.describe(0, Long.decode(address), length, DriverQueue.WRITE, 0);
        queue.offerHead(0);

        assertFault("where is no memory");
    }

    @Test
    void mayNotHaveMoreBytesInAChainThanTheKernelMoves() {
        queue.describe(0, room, -1, DriverQueue.WRITE, 0);
        queue.offerHead(0);

        assertFault("more than 2 GiB");
    }

    @Test
    void mayNotHaveEmptyBuffers() {
        queue.describe(0, room, 0, DriverQueue.WRITE, 0);
        queue.offerHead(0);

        assertFault("a buffer of no bytes");
    }

    @Test
    void mayNotMixTheDirections() {
        queue.offer(new Buffer(room, 4, true), new Buffer(room, 4, false));

        assertFault("a buffer to be read behind one to be written");
    }

    @Test
    void mayNotOfferMoreThanTheRingHolds() {
        queue.offer(new Buffer(room, 4, true));
        guest.memory().putShort(queue.available() + 2, (short) (SIZE + 1));

        assertFault("9 requests in a queue of 8");
    }

    @Test
    void mayNotNestIndirectTables() {
        long table = guest.allocate(16);
        queue.describeAt(table, room, 16, DriverQueue.INDIRECT, 0);
        queue.describe(0, table, 16, DriverQueue.INDIRECT, 0);
        queue.offerHead(0);

        assertFault("an indirect descriptor where none may be");
    }

    @Test
    void mayNotGoOnBehindAnIndirectTable() {
        queue.describe(0, room, 16, DriverQueue.INDIRECT | DriverQueue.NEXT, 1);
        queue.offerHead(0);

        assertFault("an indirect descriptor where none may be");
    }

    @ParameterizedTest
    @CsvSource({"0", "15", "-16", "0x1000010"})
    void mayNotHaveAnIndirectTableOfAnySize(String length) {
        queue.describe(0, GuestDriver.MEMORY, Integer.decode(length), DriverQueue.INDIRECT, 0);
        queue.offerHead(0);

        assertFault("an indirect table of");
    }

    @Test
    void mayNotHaveAnIndirectChainOfAnyLength() {
        int count = 65;
        long table = guest.allocate(16 * count);
        for (int i = 0; i < count; i++) {
            queue.describeAt(table + 16L * i, room, 1, DriverQueue.WRITE | DriverQueue.NEXT, i + 1);
        }
        queue.describe(0, table, 16 * count, DriverQueue.INDIRECT, 0);
        queue.offerHead(0);

        assertFault("a chain of more than 64 buffers");
    }

    @Test
    void mayUseWhatWasNotNegotiatedAsLittle() {
        GuestDriver plain = new GuestDriver(new VirtioRng());
        try (plain) {
            DriverQueue direct = plain.start(0, SIZE);
            direct.describe(0, GuestDriver.MEMORY, 16, DriverQueue.INDIRECT, 0);
            direct.offerHead(0);
            direct.kick();

            assertThat(plain.needsReset()).isTrue();
        }
    }
}
