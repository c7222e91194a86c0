package io.virt4j.kvm.virtio.net;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.DriverQueue.Used;
import io.virt4j.kvm.virtio.GuestDriver;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A driver of network cards, for tests. */
final class NetGuest {
    static final int HEADER = 12;

    private final GuestDriver guest;
    private final DriverQueue receive;
    private final DriverQueue transmit;
    private final Map<Integer, Buffer> rooms = new HashMap<>();
    private boolean counts = true;

    NetGuest(GuestDriver guest, long features) {
        this.guest = guest;
        List<DriverQueue> queues = guest.start(features, 256, 2);
        receive = queues.get(0);
        transmit = queues.get(1);
    }

    /** Takes a count of no buffers for one, as a driver does that merges none; older kernels leave it out. */
    NetGuest withoutCounts() {
        counts = false;
        return this;
    }

    void putRoom(int count, int length) {
        for (int i = 0; i < count; i++) {
            Buffer room = new Buffer(guest.allocate(length), length, true);
            rooms.put(receive.offer(room), room);
        }
        receive.kick();
    }

    boolean hasNoRoom() {
        return rooms.isEmpty();
    }

    /** Sends a frame; the header and the frame are buffers of their own. */
    void send(byte[] frame) {
        transmit.offer(
                new Buffer(guest.allocate(HEADER), HEADER, false),
                new Buffer(guest.allocate(frame), frame.length, false));
        transmit.kick();
    }

    DriverQueue transmit() {
        return transmit;
    }

    /** The next frame that is as wanted; fails if none comes in time. */
    byte[] receive(Predicate<byte[]> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            guest.catchUp();
            Optional<byte[]> frame = poll();
            if (frame.isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            } else if (wanted.test(frame.get())) {
                return frame.get();
            }
        }
        throw new AssertionError("no such frame came in time");
    }

    /** The next frame, out of as many buffers as it takes. */
    Optional<byte[]> poll() {
        Optional<Used> first = receive.poll();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        byte[] start = contents(first.get());
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(start, HEADER, start.length - HEADER);
        int buffers = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getShort(10);
        assertThat(buffers).isGreaterThanOrEqualTo(counts ? 1 : 0);
        for (int i = 1; i < buffers; i++) {
            byte[] more = contents(receive.poll().orElseThrow());
            frame.write(more, 0, more.length);
        }
        return Optional.of(frame.toByteArray());
    }

    private byte[] contents(Used used) {
        return guest.bytes(requireNonNull(rooms.remove(used.head())).address(), used.written());
    }
}
