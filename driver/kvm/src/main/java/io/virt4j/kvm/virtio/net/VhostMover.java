package io.virt4j.kvm.virtio.net;

import static io.virt4j.kvm.virtio.net.NetLayout.MRG_RXBUF;
import static io.virt4j.kvm.virtio.net.NetLayout.RECEIVE;
import static io.virt4j.kvm.virtio.net.NetLayout.TRANSMIT;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventDescriptor;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.NativeBlock;
import io.virt4j.kvm.virtio.Feature;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets the host's kernel move packets between a card's queues and a tap. The driver's notifications reach it without this
 * process; its interrupts pass through, since the driver asks a register for their reason. (virtio 1.2, 4.2.2)
 */
final class VhostMover implements PacketMover {
    /** What the kernel has to know of the features; the others are the tap's, or the card's own. */
    private static final long KERNELS_FEATURES = Feature.ALL | MRG_RXBUF;

    private final VhostNet worker;
    private final TapLink tap;
    private final EventLoop loop;
    private final List<EventDescriptor> kicks;
    private final Endpoint calls;
    private final Endpoint errors;
    private final List<EventLoop.Watch> watches = new ArrayList<>();

    /** What it has of the host's, the last first. */
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private final boolean[] running = new boolean[TRANSMIT + 1];
    private final Memory counted = NativeBlock.zeroed(Long.BYTES);
    private final Transport.Work complain = this::complain;
    private @Nullable Transport transport;
    private boolean started;

    /**
     * With a tap, which it closes in the end, or at once where the kernel does not do it.
     *
     * @param device {@link VhostNet#DEVICE}
     * @param loop the machine's
     */
    VhostMover(String device, TapLink tap, EventLoop loop) {
        this.tap = tap;
        this.loop = loop;
        ends.push(tap::close);
        try {
            worker = VhostNet.open(device, KERNELS_FEATURES);
            ends.push(worker::close);
            kicks = List.of(kick(), kick());
            calls = counter("calls", this::called);
            errors = counter("errors", this::failed);
        } catch (RuntimeException e) {
            ends.forEach(Runnable::run);
            throw e;
        }
    }

    private EventDescriptor kick() {
        EventDescriptor kick = new EventDescriptor();
        ends.push(kick::close);
        return kick;
    }

    private Endpoint counter(String name, Runnable counted) {
        Endpoint counter = Endpoint.counter(name);
        EventLoop.Watch watch = loop.watch(counter, (readable, writable) -> counted.run());
        watches.add(watch);
        ends.push(counter::close);
        ends.push(watch::close);
        return counter;
    }

    @Override
    public long offloads() {
        return tap.offloads();
    }

    @Override
    public List<EventDescriptor> doorbells() {
        return kicks;
    }

    @Override
    public void attach(Transport to) {
        transport = to;
        watches.forEach(watch -> watch.want(true, false));
    }

    private Transport transport() {
        return Objects.requireNonNull(transport, "a network card without a transport");
    }

    /** From here to {@link #reset} the memory stays, since the kernel uses it between calls. */
    @Override
    public void start(long features) {
        if (transport().memory().tryEnter()) {
            started = true;
            tap.start(features);
            worker.features(features & KERNELS_FEATURES);
            worker.memory(transport().memory().ranges());
            readyChanged();
        }
    }

    @Override
    public void readyChanged() {
        for (int i = RECEIVE; started && i <= TRANSMIT; i++) {
            SplitQueue queue = transport().queue(i);
            if (queue.isReady() && !running[i]) {
                worker.queue(i, queue.rings(), kicks.get(i).number(), calls.number(), errors.number());
                worker.run(i, tap.number());
                running[i] = true;
                kicks.get(i).signal(); // For what is in the queue already.
            } else if (!queue.isReady() && running[i]) {
                stop(i);
            }
        }
    }

    private int stop(int queue) {
        running[queue] = false;
        return worker.stop(queue);
    }

    /** Where notifications do not reach the kernel without this process. */
    @Override
    public boolean process(int queue) {
        kicks.get(queue).signal();
        return false;
    }

    private void called() {
        take(calls);
        transport().interruptDriver();
    }

    private void failed() {
        transport().perform(complain);
    }

    private void complain() throws DriverFault {
        if (take(errors)) {
            throw new DriverFault("a packet's buffers that the host's kernel refuses");
        }
    }

    private boolean take(Endpoint counter) {
        return counter.read(Pointer.nativeValue(counted), Long.BYTES) == Long.BYTES;
    }

    @Override
    public void settle() {
        for (int i = RECEIVE; i <= TRANSMIT; i++) {
            if (running[i]) {
                transport().queue(i).goOn(stop(i));
            }
        }
        loop.execute(() -> transport().perform(this::readyChanged));
    }

    @Override
    public void reset() {
        if (started) {
            for (int i = RECEIVE; i <= TRANSMIT; i++) {
                if (running[i]) {
                    stop(i);
                }
            }
            take(errors); // They were the last driver's.
            started = false;
            transport().memory().leave();
        }
        tap.start(0);
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
        if (started) {
            started = false;
            transport().memory().leave();
        }
    }
}
