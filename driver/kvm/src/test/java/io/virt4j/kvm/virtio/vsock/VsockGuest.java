package io.virt4j.kvm.virtio.vsock;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.kvm.virtio.DriverQueue;
import io.virt4j.kvm.virtio.DriverQueue.Buffer;
import io.virt4j.kvm.virtio.DriverQueue.Used;
import io.virt4j.kvm.virtio.GuestDriver;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A guest's side of sockets, for tests: packets by hand. */
final class VsockGuest {
    static final int CID = 5;
    static final int REQUEST = 1;
    static final int RESPONSE = 2;
    static final int RST = 3;
    static final int SHUTDOWN = 4;
    static final int RW = 5;
    static final int CREDIT_UPDATE = 6;
    static final int CREDIT_REQUEST = 7;

    private static final int ROOM = 4096;

    private final GuestDriver guest;
    private final DriverQueue receive;
    private final DriverQueue transmit;
    private final DriverQueue events;
    private final Map<Integer, Buffer> rooms = new HashMap<>();

    /** What this side says of itself in each packet. */
    int allocated = 1 << 20;

    int forwarded;
    private int untaken;

    VsockGuest(GuestDriver guest) {
        this.guest = guest;
        List<DriverQueue> queues = guest.start(0, 32, 3);
        receive = queues.get(0);
        transmit = queues.get(1);
        events = queues.get(2);
    }

    DriverQueue events() {
        return events;
    }

    /** Puts out buffers for packets. */
    void putRoom(int count) {
        putRoomQuietly(count);
        receive.kick();
    }

    /** The same without telling the device. */
    void putRoomQuietly(int count) {
        for (int i = 0; i < count; i++) {
            Buffer room = new Buffer(guest.allocate(ROOM), ROOM, true);
            rooms.put(receive.offer(room), room);
        }
    }

    /** A packet of the host's. */
    record Packet(int hostPort, int guestPort, int operation, int flags, int allocated, int forwarded, String data) {}

    void send(int hostPort, int guestPort, int operation, int flags, String data) {
        sendAs(CID, hostPort, guestPort, operation, flags, data.length(), data);
    }

    void sendAs(long cid, int hostPort, int guestPort, int operation, int flags, int length, String data) {
        byte[] bytes = data.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer packet = ByteBuffer.allocate(44 + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(cid)
                .putLong(2)
                .putInt(guestPort)
                .putInt(hostPort)
                .putInt(length)
                .putShort((short) 1)
                .putShort((short) operation)
                .putInt(flags)
                .putInt(allocated)
                .putInt(forwarded)
                .put(bytes);
        transmit.offer(new Buffer(guest.allocate(packet.array()), packet.capacity(), false));
        untaken++;
        transmit.kick();
        takeBack();
    }

    private void takeBack() {
        while (transmit.poll().isPresent()) {
            untaken--;
        }
    }

    /** How many packets the device has not taken. */
    int untaken() {
        takeBack();
        return untaken;
    }

    /** The next packet; fails if none comes in time. */
    Packet next() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Optional<Packet> packet = poll();
        while (packet.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
            guest.catchUp();
            packet = poll();
        }
        assertThat(packet).as("a packet of the host").isPresent();
        return packet.orElseThrow();
    }

    /** The next packet that has come. */
    Optional<Packet> poll() {
        return receive.poll().map(this::packet);
    }

    private Packet packet(Used used) {
        Buffer room = requireNonNull(rooms.remove(used.head()));
        ByteBuffer bytes =
                ByteBuffer.wrap(guest.bytes(room.address(), used.written())).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.getLong(0)).isEqualTo(2);
        assertThat(bytes.getLong(8)).isEqualTo(CID);
        assertThat(bytes.getInt(24)).isEqualTo(used.written() - 44);
        assertThat(bytes.getShort(28)).isEqualTo((short) 1);
        return new Packet(
                bytes.getInt(16),
                bytes.getInt(20),
                bytes.getShort(30),
                bytes.getInt(32),
                bytes.getInt(36),
                bytes.getInt(40),
                new String(bytes.array(), 44, used.written() - 44, StandardCharsets.ISO_8859_1));
    }
}
