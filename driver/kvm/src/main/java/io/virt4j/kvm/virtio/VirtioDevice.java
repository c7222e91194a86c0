package io.virt4j.kvm.virtio;

import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A kind of device, behind the registers of a transport. Its methods are called by one thread at a time, and those that
 * may use the guest's memory while that is there.
 */
public interface VirtioDevice extends AutoCloseable {
    /** What it is, by its number. (virtio 1.2, 5) */
    int type();

    /** The features of its kind that it offers, as bits. */
    default long features() {
        return 0;
    }

    /** Whether it can work with what the driver took of its features. */
    default boolean accepts(long features) {
        return true;
    }

    /** How many descriptors each queue may have, powers of two, in the order of the queues. */
    int[] queueSizes();

    /** What the driver may read of it. */
    ConfigSpace config();

    /** The driver wrote something into {@link #config}. */
    default void configWritten() {}

    /** It is behind this transport from now on; called once, before all others but those above. */
    void attach(Transport transport);

    /** The driver is ready, with these features. The memory may be used. */
    default void start(long features) throws DriverFault {}

    /**
     * The driver has put something into a queue. The memory may be used.
     *
     * @return whether to call again soon, without being notified
     */
    boolean process(int queue) throws DriverFault;

    /**
     * On what the driver's notifications of each queue may be counted, instead of calling {@link #process}; empty if that has
     * to be called. They are the device's, and end with it.
     */
    default List<EventDescriptor> doorbells() {
        return List.of();
    }

    /** The driver has given a queue to the device at work, or taken it back. The memory may be used. */
    default void readyChanged() throws DriverFault {}

    /** The driver is gone, or has done what no driver may do: what it had under way is to be forgotten. */
    default void reset() {}

    /**
     * The state of a device at work is about to be saved: what works on its queues beside the transport stops, and goes on
     * when the machine's loop does. The memory may be used.
     */
    default void settle() {}

    /** Writes what is not in the transport's registers or the configuration. Not while the guest runs. */
    default void save(DataOutput out) throws IOException {}

    /** Takes what {@link #save} wrote, and the features of a driver that is at work, or 0. The memory may be used. */
    default void restore(DataInput in, long features) throws IOException {}

    /** Frees what it has of the host's. Closing twice does nothing. */
    @Override
    default void close() {}
}
