package io.virt4j.kvm.virtio.rng;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.GuestDriver;
import org.junit.jupiter.api.Test;

class VirtioRngTest {
    @Test
    void fillsBuffersWithBytesThatDiffer() {
        try (GuestDriver guest = new GuestDriver(new VirtioRng())) {
            DriverQueue queue = guest.start(0, 8);
            long first = guest.allocate(64);
            long second = guest.allocate(64);

            int written = queue.request(new Buffer(first, 64, true), new Buffer(second, 64, true))
                    .written();

            assertThat(written).isEqualTo(128);
            assertThat(guest.bytes(first, 64)).isNotEqualTo(new byte[64]).isNotEqualTo(guest.bytes(second, 64));
        }
    }

    @Test
    void givesNoMoreThan64KiBAtOnce() {
        try (GuestDriver guest = new GuestDriver(new VirtioRng())) {
            DriverQueue queue = guest.start(0, 8);
            long buffer = guest.allocate(100_000);

            int written = queue.request(new Buffer(buffer, 100_000, true)).written();

            assertThat(written).isEqualTo(65536);
            assertThat(guest.bytes(buffer + 65536, 16)).isEqualTo(new byte[16]);
        }
    }

    @Test
    void needsAResetWhenThereIsNoRoom() {
        try (GuestDriver guest = new GuestDriver(new VirtioRng())) {
            DriverQueue queue = guest.start(0, 8);

            queue.offer(new Buffer(guest.allocate(4), 4, false));
            queue.kick();

            assertThat(guest.needsReset()).isTrue();
        }
    }
}
