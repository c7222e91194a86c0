package io.virt4j.kvm.virtio.net;

import static io.virt4j.kvm.virtio.net.NetLayout.CONFIG_SIZE;
import static io.virt4j.kvm.virtio.net.NetLayout.CONFIG_STATUS;
import static io.virt4j.kvm.virtio.net.NetLayout.LINK_UP;
import static io.virt4j.kvm.virtio.net.NetLayout.MAC;
import static io.virt4j.kvm.virtio.net.NetLayout.MAC_SIZE;
import static io.virt4j.kvm.virtio.net.NetLayout.MRG_RXBUF;
import static io.virt4j.kvm.virtio.net.NetLayout.STATUS;
import static io.virt4j.kvm.virtio.net.NetLayout.TYPE;
import static io.virt4j.kvm.virtio.net.NetLayout.areConsistent;

import io.virt4j.VirtException;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.DataInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A network card with one pair of queues, at a cable to the host. (virtio 1.2, 5.1) */
public final class VirtioNet implements VirtioDevice {
    private static final int QUEUE_SIZE = 256;

    private final PacketMover mover;
    private final ConfigSpace config = new ConfigSpace(CONFIG_SIZE);
    private @Nullable Transport transport;

    /** A card at a link, which it closes in the end; the loop is the machine's. */
    public VirtioNet(NetLink link, MacAddress address, EventLoop loop) {
        this(new LinkMover(link, loop), address);
    }

    private VirtioNet(PacketMover mover, MacAddress address) {
        this.mover = mover;
        for (int i = 0; i < MAC_SIZE; i++) {
            config.putByte(i, address.octet(i));
        }
        config.putShort(CONFIG_STATUS, LINK_UP);
    }

    /**
     * A card whose packets the host's kernel moves to and from a tap, which it closes in the end, or at once where that
     * cannot be had.
     *
     * @throws VirtException {@link io.virt4j.ErrorCode#CONFIG_UNSUPPORTED} if it cannot be had (linux/vhost.h)
     */
    public static VirtioNet ofKernel(TapLink tap, MacAddress address, EventLoop loop) {
        return new VirtioNet(new VhostMover(VhostNet.DEVICE, tap, loop), address);
    }

    /** Whether the host's kernel can move packets, and lets this process ask for it. */
    public static boolean isKernelAble() {
        return VhostNet.opens(VhostNet.DEVICE);
    }

    /** Plugs the cable in or out, as far as the driver is told. From any thread. */
    public void linkUp(boolean up) {
        Objects.requireNonNull(transport, "a network card without a transport")
                .changeConfig(() -> config.putShort(CONFIG_STATUS, up ? LINK_UP : 0));
    }

    @Override
    public int type() {
        return TYPE;
    }

    /** The same whoever moves the packets, so that a saved card goes on with another. */
    @Override
    public long features() {
        return MAC | STATUS | MRG_RXBUF | mover.offloads();
    }

    @Override
    public boolean accepts(long features) {
        return areConsistent(features);
    }

    @Override
    public int[] queueSizes() {
        return new int[] {QUEUE_SIZE, QUEUE_SIZE};
    }

    @Override
    public ConfigSpace config() {
        return config;
    }

    @Override
    public void attach(Transport to) {
        transport = to;
        mover.attach(to);
    }

    @Override
    public void start(long features) {
        mover.start(features);
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        return mover.process(queue);
    }

    @Override
    public List<EventDescriptor> doorbells() {
        return mover.doorbells();
    }

    @Override
    public void readyChanged() {
        mover.readyChanged();
    }

    @Override
    public void settle() {
        mover.settle();
    }

    @Override
    public void reset() {
        mover.reset();
    }

    @Override
    public void restore(DataInput in, long features) {
        if (features != 0) {
            mover.start(features);
        }
    }

    @Override
    public void close() {
        mover.close();
    }
}
