package io.virt4j.kvm.virtio.net;

import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.util.List;

/**
 * Who moves a card's packets between its queues and the host. Its methods are called as those of
 * {@link io.virt4j.kvm.virtio.VirtioDevice} of the same names.
 */
interface PacketMover extends AutoCloseable {
    /** What packets it takes and gives beyond plain ones, as features of the card. */
    long offloads();

    void attach(Transport transport);

    void start(long features);

    boolean process(int queue) throws DriverFault;

    void reset();

    default List<EventDescriptor> doorbells() {
        return List.of();
    }

    default void readyChanged() {}

    default void settle() {}

    @Override
    void close();
}
