package io.virt4j.kvm.virtio.net;

import io.virt4j.kvm.sys.Backlog;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.sys.Tap;
import io.virt4j.kvm.virtio.queue.Chain;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A cable into a tap device of the host. The kernel understands the virtio header, so checksums and the cutting of long TCP
 * packets can be left to it, or to the guest.
 */
public final class TapLink implements NetLink {
    private static final int MOST_PIECES = 256;

    private final Endpoint tap;
    private final Iovecs pieces = new Iovecs(MOST_PIECES);
    private final Backlog packet = new Backlog(NetLayout.HEADER_SIZE + NetLayout.MOST_BYTES);
    private EventLoop.@Nullable Watch watch;

    private TapLink(Endpoint tap) {
        this.tap = tap;
    }

    /**
     * Opens a tap that exists.
     *
     * @throws io.virt4j.VirtException if there is none of that name, it is in use, or this process may not
     */
    public static TapLink open(String name) {
        return new TapLink(Tap.open(name, NetLayout.HEADER_SIZE));
    }

    /** Of its descriptor in this process; only for handing to the kernel, while this is open. */
    int number() {
        return tap.number();
    }

    @Override
    public long offloads() {
        return NetLayout.CSUM
                | NetLayout.GUEST_CSUM
                | NetLayout.GUEST_TSO4
                | NetLayout.GUEST_TSO6
                | NetLayout.HOST_TSO4
                | NetLayout.HOST_TSO6;
    }

    @Override
    public void start(long features) {
        // Where the kernel does less than it is asked for, packets come as all can read them.
        Tap.offload(
                tap,
                (features & NetLayout.GUEST_CSUM) != 0,
                (features & NetLayout.GUEST_TSO4) != 0,
                (features & NetLayout.GUEST_TSO6) != 0);
    }

    @Override
    public void connect(EventLoop loop, EventLoop.Watcher watcher) {
        watch = loop.watch(tap, watcher);
    }

    @Override
    public void wantPackets(boolean want) {
        if (watch != null) {
            watch.want(want, false);
        }
    }

    /** A packet that the kernel does not take is lost, as on any cable. */
    @Override
    public boolean send(Chain request) {
        pieces.clear();
        request.addReadable(0, request.readable(), pieces);
        tap.write(pieces);
        return true;
    }

    @Override
    public ByteBuffer receive() {
        packet.clear();
        long read = packet.fillFrom(tap);
        if (read < 0 && read != -Linux.EAGAIN && read != -Linux.EINTR) {
            disconnect(); // The tap is gone, or down, and would be reported for ever.
        }
        return packet.waiting();
    }

    private void disconnect() {
        if (watch != null) {
            watch.close();
        }
    }

    @Override
    public void close() {
        disconnect();
        tap.close();
    }
}
