package io.virt4j.kvm.virtio.vsock;

import static io.virt4j.kvm.virtio.vsock.VsockLayout.*;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.DataInput;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A device for streams between programs of the guest and of the host. (virtio 1.2, 5.10) */
public final class VirtioVsock implements VirtioDevice {
    /** Below are addresses with a meaning of their own; above is the one that stands for any. (vsock(7)) */
    private static final long FIRST_CID = 3;

    private static final long LAST_CID = 0xfffffffeL;

    private final long guestCid;
    private final Path path;
    private final VsockListener listener;
    private final EventLoop loop;
    private final ConfigSpace config;
    private final ChainHandler sendEvent = this::sendEvent;
    private @Nullable Transport transport;
    private @Nullable VsockStreams streams;

    /** The guest does not know yet that its connections are gone. */
    private boolean connectionsLost;

    private VirtioVsock(long guestCid, Path path, VsockListener listener, EventLoop loop) {
        this.guestCid = guestCid;
        this.path = path;
        this.listener = listener;
        this.loop = loop;
        this.config = new ConfigSpace(Long.BYTES).putLong(0, guestCid);
    }

    /**
     * Makes the host's socket.
     *
     * @param guestCid the guest's address, from 3 on; nobody else has to have another one
     * @param path where programs of the host reach the guest; with {@code _} and a port behind it, where the guest reaches
     *     them
     * @throws VirtException if the address has a meaning of its own, or no socket can be made there
     */
    public static VirtioVsock open(long guestCid, Path path, EventLoop loop) {
        if (guestCid < FIRST_CID || guestCid > LAST_CID) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG,
                    "a guest's CID is from " + FIRST_CID + " to " + LAST_CID + ", not " + guestCid);
        }
        return new VirtioVsock(guestCid, path, VsockListener.open(path), loop);
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public int[] queueSizes() {
        return new int[] {128, 128, 16};
    }

    @Override
    public ConfigSpace config() {
        return config;
    }

    @Override
    public void attach(Transport to) {
        transport = to;
        streams = new VsockStreams(to, loop, guestCid, path);
        listener.attach(to, loop, streams);
    }

    private Transport transport() {
        return Objects.requireNonNull(transport, "a socket device without a transport");
    }

    private VsockStreams streams() {
        return Objects.requireNonNull(streams, "a socket device without a transport");
    }

    @Override
    public void start(long features) {
        listener.listen(true);
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        if (queue == RECEIVE) {
            streams().buffersCame();
            return false;
        }
        return transport().queue(queue).serve(queue == TRANSMIT ? streams() : sendEvent);
    }

    /** (virtio 1.2, 5.10.6.7) */
    private int sendEvent(Chain room) {
        if (!connectionsLost || room.writable() < EVENT_SIZE) {
            return ChainHandler.NOT_NOW;
        }
        connectionsLost = false;
        room.write(0, ByteBuffer.allocate(EVENT_SIZE).put(0, (byte) TRANSPORT_RESET), EVENT_SIZE);
        return EVENT_SIZE;
    }

    @Override
    public void reset() {
        connectionsLost = false;
        listener.listen(false);
        listener.clear();
        streams().clear();
    }

    @Override
    public void restore(DataInput in, long features) {
        reset();
        if (features != 0) {
            connectionsLost = true;
            start(features);
        }
    }

    @Override
    public void close() {
        listener.close();
        if (streams != null) {
            streams.clear();
        }
    }
}
