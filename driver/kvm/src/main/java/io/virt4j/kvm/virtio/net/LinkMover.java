package io.virt4j.kvm.virtio.net;

import static io.virt4j.kvm.virtio.net.NetLayout.FEWEST_BYTES;
import static io.virt4j.kvm.virtio.net.NetLayout.HEADER_SIZE;
import static io.virt4j.kvm.virtio.net.NetLayout.MRG_RXBUF;
import static io.virt4j.kvm.virtio.net.NetLayout.RECEIVE;
import static io.virt4j.kvm.virtio.net.NetLayout.TRANSMIT;

import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves packets between a card's queues and a link, on the threads of the machine. */
final class LinkMover implements PacketMover {
    /** How many packets are received before others have their turn. */
    private static final int MOST_AT_ONCE = 64;

    private final NetLink link;
    private final EventLoop loop;
    private final ChainHandler send = this::send;
    private final Transport.Work sendSome = this::sendSome;
    private final Transport.Work receiveSome = this::receiveSome;
    private @Nullable Transport transport;
    private @Nullable PacketDelivery delivery;

    /** To a link, which it closes in the end; the loop is the machine's. */
    LinkMover(NetLink link, EventLoop loop) {
        this.link = link;
        this.loop = loop;
    }

    @Override
    public long offloads() {
        return link.offloads();
    }

    @Override
    public void attach(Transport to) {
        transport = to;
        delivery = new PacketDelivery(to.queue(RECEIVE));
        link.connect(loop, this::ready);
    }

    private Transport transport() {
        return Objects.requireNonNull(transport, "a network card without a transport");
    }

    private PacketDelivery delivery() {
        return Objects.requireNonNull(delivery, "a network card without a transport");
    }

    @Override
    public void start(long features) {
        delivery().merging((features & MRG_RXBUF) != 0);
        link.start(features);
        link.wantPackets(true);
    }

    private void ready(boolean readable, boolean writable) {
        if (writable) {
            transport().perform(sendSome);
        }
        if (readable) {
            transport().perform(receiveSome);
        }
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        if (queue == TRANSMIT) {
            return transport().queue(TRANSMIT).serve(send);
        }
        receiveSome();
        return false;
    }

    private void sendSome() throws DriverFault {
        link.flush();
        if (process(TRANSMIT)) {
            transport().processSoon(TRANSMIT);
        }
    }

    private int send(Chain packet) {
        boolean taken = packet.readable() < HEADER_SIZE + FEWEST_BYTES || link.send(packet);
        return taken ? 0 : ChainHandler.NOT_NOW;
    }

    /** One packet waits where the guest has no room; the others wait in the link. */
    private void receiveSome() throws DriverFault {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            if (delivery().isEmpty()) {
                delivery().packet(link.receive());
            }
            if (delivery().isEmpty()) {
                link.wantPackets(true);
                return;
            }
            if (!delivery().deliver()) {
                link.wantPackets(false);
                return;
            }
        }
        transport().processSoon(RECEIVE);
    }

    @Override
    public void reset() {
        delivery().reset();
        link.wantPackets(false);
        link.start(0);
    }

    @Override
    public void close() {
        link.close();
    }
}
