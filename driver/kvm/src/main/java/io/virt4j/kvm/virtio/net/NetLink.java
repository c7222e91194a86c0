package io.virt4j.kvm.virtio.net;

import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.queue.Chain;
import java.nio.ByteBuffer;

/**
 * The host's end of a card's cable. Packets come and go with a virtio header before them; none of its methods waits, and one
 * thread at a time calls them.
 */
public interface NetLink extends AutoCloseable {
    /** What packets it takes and gives beyond plain ones, as features of the card. */
    long offloads();

    /** The driver takes these features; 0 when it is gone. */
    void start(long features);

    /** Who is to be called on the loop when there are packets, or room for them. Called once, first. */
    void connect(EventLoop loop, EventLoop.Watcher watcher);

    /** Whether to call for packets, until this is called again. */
    void wantPackets(boolean want);

    /**
     * Takes all that is readable in a request as a packet; may drop it.
     *
     * @return false if it has to be offered again when there is room, of which the watcher will be told
     */
    boolean send(Chain packet);

    /** Goes on with what was sent, now that there is room. */
    default void flush() {}

    /** The next packet, from position to limit, valid until the next call; empty if there is none. */
    ByteBuffer receive();

    /** Ends the link. From any thread; closing twice does nothing. */
    @Override
    void close();
}
