package io.virt4j.kvm.virtio.vsock;

import static io.virt4j.kvm.virtio.vsock.VsockLayout.*;

import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The way of packets to the guest. Those without data wait here in order where the guest has no buffers; how many there can
 * be is bounded by who adds them.
 */
final class VsockPackets {
    /** More than there can be: a few of each connection, and what the guest may have answers to. */
    private static final int CAPACITY = 2048;

    private static final int FIELDS = 6;

    private final SplitQueue queue;
    private final Chain chain;
    private final long guestCid;
    private final ByteBuffer header = ByteBuffer.allocate(HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);

    /** For each: host port, guest port, operation, flags, allocated, forwarded. */
    private final int[] waiting = new int[CAPACITY * FIELDS];

    private int first;
    private int count;

    VsockPackets(SplitQueue queue, long guestCid) {
        this.queue = queue;
        this.chain = queue.newChain();
        this.guestCid = guestCid;
    }

    /** How many wait. */
    int size() {
        return count;
    }

    void clear() {
        first = 0;
        count = 0;
    }

    /** Adds a packet of a connection. */
    void add(VsockConnection connection, int operation, int flags) {
        connection.told();
        add(
                connection.hostPort(),
                connection.guestPort(),
                operation,
                flags,
                VsockConnection.CAPACITY,
                connection.forwarded());
    }

    /** Adds a packet that says that there is no such connection. */
    void addReset(int hostPort, int guestPort) {
        add(hostPort, guestPort, RST, 0, 0, 0);
    }

    private void add(int hostPort, int guestPort, int operation, int flags, int allocated, int forwarded) {
        if (count == CAPACITY) {
            return;
        }
        int at = (first + count) % CAPACITY * FIELDS;
        waiting[at] = hostPort;
        waiting[at + 1] = guestPort;
        waiting[at + 2] = operation;
        waiting[at + 3] = flags;
        waiting[at + 4] = allocated;
        waiting[at + 5] = forwarded;
        count++;
    }

    /** Passes on what waits, as far as the guest has buffers. Whether nothing waits any more. */
    boolean flush() throws DriverFault {
        while (count > 0) {
            if (take() == null) {
                return false;
            }
            int at = first * FIELDS;
            header(waiting[at], waiting[at + 1], waiting[at + 2], waiting[at + 3], waiting[at + 4], waiting[at + 5]);
            hand(0);
            first = (first + 1) % CAPACITY;
            count--;
        }
        return true;
    }

    /**
     * A buffer of the guest's for data, which is to be handed back or {@linkplain #putBack put back}; null if there is none
     * left by what waits, which goes first.
     */
    @Nullable
    Chain next() throws DriverFault {
        return flush() ? take() : null;
    }

    private @Nullable Chain take() throws DriverFault {
        if (!queue.next(chain) && !(queue.unmuteNotifications() && queue.next(chain))) {
            return null;
        }
        if (chain.writable() <= HEADER_SIZE) {
            throw new DriverFault("a buffer for packets of sockets without room for data");
        }
        return chain;
    }

    void putBack() {
        queue.putBack();
    }

    /** Hands the buffer back with data of a connection, which is there already. */
    void handData(VsockConnection connection, int length) {
        connection.told();
        header(connection.hostPort(), connection.guestPort(), RW, 0, VsockConnection.CAPACITY, connection.forwarded());
        hand(length);
    }

    private void header(int hostPort, int guestPort, int operation, int flags, int allocated, int forwarded) {
        header.putLong(SOURCE_CID, HOST_CID)
                .putLong(TARGET_CID, guestCid)
                .putInt(SOURCE_PORT, hostPort)
                .putInt(TARGET_PORT, guestPort)
                .putShort(KIND, (short) STREAM)
                .putShort(OPERATION, (short) operation)
                .putInt(FLAGS, flags)
                .putInt(ALLOCATED, allocated)
                .putInt(FORWARDED, forwarded);
    }

    private void hand(int length) {
        header.putInt(LENGTH, length);
        chain.write(0, header.clear(), HEADER_SIZE);
        queue.add(chain.head(), HEADER_SIZE + length);
        queue.publish();
    }
}
