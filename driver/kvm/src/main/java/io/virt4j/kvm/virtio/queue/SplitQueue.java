package io.virt4j.kvm.virtio.queue;

import static io.virt4j.kvm.virtio.queue.QueueLayout.*;

import io.virt4j.kvm.vm.GuestAccess;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.VarHandle;

/**
 * A split virtqueue, the device's side of it: takes requests from the driver's ring and hands them back by its own. The
 * driver is not trusted: whatever it writes, the work for a call is bounded by the queue's size. Used by one thread at a
 * time, while the memory is entered. (virtio 1.2, 2.7)
 */
public final class SplitQueue {
    /** What one call of {@link #serve} moves before it comes back, in bytes. */
    private static final long MANY_BYTES = 16 << 20;

    private final GuestAccess memory;
    private final int maxSize;
    private final Chain chain;
    private final QueueAddresses addresses = new QueueAddresses();
    private boolean eventIndex;
    private boolean indirect;

    /** The ring's next entry that is to be taken. */
    private int nextAvailable;

    /** The ring's next entry that is to be filled. */
    private int nextUsed;

    /** What {@link #nextUsed} was when the driver was last thought of with an interrupt. */
    private int lastSignalled;

    /** A queue of at most {@code maxSize} descriptors, a power of two. */
    public SplitQueue(GuestAccess memory, int maxSize) {
        this.memory = memory;
        this.maxSize = maxSize;
        this.chain = new Chain(memory, maxSize);
        reset();
    }

    public int maxSize() {
        return maxSize;
    }

    /** What the driver says of the queue; not to be changed while it is ready. */
    public QueueAddresses addresses() {
        return addresses;
    }

    /** Another chain for requests of this queue, for who has to have two at a time. */
    public Chain newChain() {
        return new Chain(memory, maxSize);
    }

    /** Back to what it was before a driver came. */
    public void reset() {
        addresses.reset(maxSize);
        nextAvailable = 0;
        nextUsed = 0;
        lastSignalled = 0;
        eventIndex = false;
        indirect = false;
    }

    /** Says what was negotiated. */
    public void negotiated(boolean withEventIndex, boolean withIndirect) {
        eventIndex = withEventIndex;
        indirect = withIndirect;
    }

    /**
     * Makes the queue ready, from its first entry on.
     *
     * @throws DriverFault if it is not where a queue can be
     */
    public void enable() throws DriverFault {
        addresses.check(memory, maxSize);
        addresses.ready = true;
        nextAvailable = 0;
        nextUsed = 0;
        lastSignalled = 0;
    }

    public void disable() {
        addresses.ready = false;
    }

    public boolean isReady() {
        return addresses.ready;
    }

    /**
     * Lets a handler answer one request after another until none is left, or it is enough for one call.
     *
     * @return whether to call again soon, without being notified
     */
    public boolean serve(ChainHandler handler) throws DriverFault {
        if (!addresses.ready) {
            return false;
        }
        int requests = addresses.size;
        long bytes = MANY_BYTES;
        muteNotifications();
        do {
            while (next(chain)) {
                bytes -= (long) chain.readable() + chain.writable();
                int written = handler.handle(chain);
                if (written == ChainHandler.NOT_NOW) {
                    putBack();
                    unmuteNotifications();
                    return false;
                }
                add(chain.head(), written);
                publish();
                if (--requests == 0 || bytes <= 0) {
                    return true;
                }
            }
        } while (unmuteNotifications());
        return false;
    }

    /**
     * Takes the driver's next request.
     *
     * @return false if there is none
     */
    public boolean next(Chain request) throws DriverFault {
        if (!addresses.ready) {
            return false;
        }
        int waiting = (memory.getShortAcquire(addresses.driver + AVAILABLE_INDEX) - nextAvailable) & 0xffff;
        if (waiting == 0) {
            return false;
        }
        if (waiting > addresses.size) {
            throw new DriverFault(waiting + " requests in a queue of " + addresses.size);
        }
        int slot = nextAvailable & (addresses.size - 1);
        int head =
                Short.toUnsignedInt(memory.getShort(addresses.driver + AVAILABLE_RING + (long) slot * AVAILABLE_ENTRY));
        request.begin(head);
        Descriptors.collect(memory, request, addresses.descriptors, addresses.size, indirect);
        nextAvailable = (nextAvailable + 1) & 0xffff;
        return true;
    }

    /** Puts the request that was taken last back to the driver's. */
    public void putBack() {
        nextAvailable = (nextAvailable - 1) & 0xffff;
    }

    /** Hands a request back; the driver sees it at the next {@link #publish}. */
    public void add(int head, int written) {
        if (!addresses.ready) {
            return; // The driver has taken the queue back meanwhile.
        }
        int slot = nextUsed & (addresses.size - 1);
        long entry = addresses.device + USED_RING + (long) slot * USED_ENTRY;
        memory.putInt(entry, head);
        memory.putInt(entry + USED_LENGTH, written);
        nextUsed = (nextUsed + 1) & 0xffff;
    }

    /** Undoes the last {@link #add}, which was not published. */
    public void takeBack() {
        nextUsed = (nextUsed - 1) & 0xffff;
    }

    /** Shows the driver all that was added. */
    public void publish() {
        if (addresses.ready) {
            memory.putShortRelease(addresses.device + USED_INDEX, (short) nextUsed);
        }
    }

    /** The driver need not notify for now. */
    private void muteNotifications() {
        if (!eventIndex) {
            memory.putShort(addresses.device + USED_FLAGS, (short) NO_NOTIFY);
        }
    }

    /**
     * Asks the driver to notify from now on.
     *
     * @return whether a request came before that, of which there will be no notification
     */
    public boolean unmuteNotifications() {
        if (!addresses.ready) {
            return false;
        }
        if (eventIndex) {
            memory.putShort(addresses.device + USED_RING + (long) addresses.size * USED_ENTRY, (short) nextAvailable);
        } else {
            memory.putShort(addresses.device + USED_FLAGS, (short) 0);
        }
        VarHandle.fullFence(); // Asked first, looked then; the driver does it the other way round.
        return memory.getShortAcquire(addresses.driver + AVAILABLE_INDEX) != (short) nextAvailable;
    }

    /** Whether the driver wants an interrupt for what was handed back since this was last asked. */
    public boolean takeInterrupt() {
        if (!addresses.ready || lastSignalled == nextUsed) {
            return false;
        }
        int before = lastSignalled;
        lastSignalled = nextUsed;
        VarHandle.fullFence(); // Handed back first, looked then.
        if (!eventIndex) {
            return (memory.getShort(addresses.driver + AVAILABLE_FLAGS) & NO_INTERRUPT) == 0;
        }
        long place = addresses.driver + AVAILABLE_RING + (long) addresses.size * AVAILABLE_ENTRY;
        int event = memory.getShort(place);
        // Whether it is among the entries since then, counted with 16 bits. (linux/virtio_ring.h, vring_need_event)
        return ((nextUsed - event - 1) & 0xffff) < ((nextUsed - before) & 0xffff);
    }

    /** What somebody needs who works on the rings in this one's stead, until {@link #goOn}. The memory has to be entered. */
    public Rings rings() {
        return addresses.onHost(memory, nextAvailable);
    }

    /**
     * Goes on where somebody else has worked on the rings: with the available ring's entry {@code next}, and behind what was
     * handed back. The driver counts as told of nothing, since an interrupt too many does no harm. The memory has to be
     * entered.
     */
    public void goOn(int next) {
        nextAvailable = next & 0xffff;
        nextUsed = Short.toUnsignedInt(memory.getShortAcquire(addresses.device + USED_INDEX));
        lastSignalled = (nextUsed - addresses.size) & 0xffff;
    }

    public void save(DataOutput out) throws IOException {
        addresses.save(out);
        out.writeShort(nextAvailable);
        out.writeShort(nextUsed);
        out.writeShort(lastSignalled);
    }

    /** Takes what {@link #save} wrote; the memory has to be there. */
    public void restore(DataInput in) throws IOException {
        addresses.restore(in);
        nextAvailable = in.readUnsignedShort();
        nextUsed = in.readUnsignedShort();
        lastSignalled = in.readUnsignedShort();
        if (addresses.ready) {
            try {
                addresses.check(memory, maxSize);
            } catch (DriverFault e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}
