package io.virt4j.kvm.virtio.net;

import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A packet on its way into the guest's buffers: into one of them, or, where the driver merges, into as many as it takes.
 * (virtio 1.2, 5.1.6.4)
 */
final class PacketDelivery {
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final SplitQueue queue;
    private final Chain first;
    private final Chain next;
    private final ByteBuffer buffers = ByteBuffer.allocate(Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private ByteBuffer packet = NONE;
    private boolean merging;

    PacketDelivery(SplitQueue queue) {
        this.queue = queue;
        this.first = queue.newChain();
        this.next = queue.newChain();
    }

    void merging(boolean allowed) {
        merging = allowed;
    }

    boolean isEmpty() {
        return !packet.hasRemaining();
    }

    /** The packet that is to be delivered, which stays with its owner. */
    void packet(ByteBuffer received) {
        packet = received;
    }

    void reset() {
        packet = NONE;
        merging = false;
    }

    /**
     * Delivers the packet, or drops it where the driver has buffers that it does not fit into.
     *
     * @return false if there are not enough buffers yet; the driver will notify when it has more
     */
    boolean deliver() throws DriverFault {
        int start = packet.position();
        int taken = 0;
        while (packet.hasRemaining()) {
            Chain chain = taken == 0 ? first : next;
            if (!take(chain)) {
                packet.position(start);
                giveBack(taken);
                return false;
            }
            int part = Math.min(chain.writable(), packet.remaining());
            chain.write(0, packet, part);
            queue.add(chain.head(), part);
            taken++;
            if (packet.hasRemaining() && !merging) {
                giveBack(taken);
                packet = NONE;
                return true;
            }
        }
        buffers.putShort(0, (short) taken);
        first.write(NetLayout.HEADER_BUFFERS, buffers.clear(), Short.BYTES);
        queue.publish();
        packet = NONE;
        return true;
    }

    private boolean take(Chain chain) throws DriverFault {
        if (!queue.next(chain) && !(queue.unmuteNotifications() && queue.next(chain))) {
            return false;
        }
        if (chain.writable() < NetLayout.HEADER_SIZE) {
            throw new DriverFault("a buffer for packets that is too small for their header");
        }
        return true;
    }

    private void giveBack(int taken) {
        for (int i = 0; i < taken; i++) {
            queue.putBack();
            queue.takeBack();
        }
    }
}
