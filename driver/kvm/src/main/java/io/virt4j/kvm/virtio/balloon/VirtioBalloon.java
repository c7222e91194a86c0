package io.virt4j.kvm.virtio.balloon;

import io.virt4j.kvm.virtio.ConfigSpace;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.VirtioDevice;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import io.virt4j.kvm.virtio.queue.SplitQueue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A memory balloon: the guest puts pages that it does without into it, and the host takes them back; it also tells how its
 * memory is used. (virtio 1.2, 5.5)
 */
public final class VirtioBalloon implements VirtioDevice {
    private static final int TYPE = 5;
    private static final int INFLATE = 0;
    private static final int DEFLATE = 1;
    private static final int STATISTICS = 2;

    // Features.
    private static final long STATS_VQ = 1L << 1;
    private static final long DEFLATE_ON_OOM = 1L << 2;

    // struct virtio_balloon_config: what the host wants, and what the guest has done, in pages
    private static final int CONFIG_SIZE = 8;
    private static final int WANTED = 0;
    private static final int ACTUAL = 4;

    private final ConfigSpace config = new ConfigSpace(CONFIG_SIZE, ACTUAL, ACTUAL + Integer.BYTES);
    private final ChainHandler nothing = request -> 0;
    private final BalloonStatistics statistics = new BalloonStatistics();
    private @Nullable Transport transport;
    private @Nullable ChainHandler inflate;
    private @Nullable Chain statisticsRequest;

    /** The head of the request that the guest has left with us for the next time, or -1. */
    private int held = -1;

    private volatile long actualPages;

    /** Somebody has asked for numbers, and the guest has not answered yet. */
    private boolean asked;

    /** Asks the guest to do without so many bytes; whole pages of 4 KiB count. From any thread. */
    public void target(long bytes) {
        int pages = (int) Math.min(bytes / BalloonPages.SIZE, Integer.MAX_VALUE);
        transport().changeConfig(() -> config.putInt(WANTED, pages));
    }

    /** How many bytes the guest does without, by its own account. */
    public long actual() {
        return actualPages * BalloonPages.SIZE;
    }

    /** Asks the guest for new numbers, which will be in {@link #statistics} soon. From any thread. */
    public void askForStatistics() {
        transport().perform(this::ask);
    }

    /** The latest numbers; empty if the guest has told none yet. From any thread. */
    public Map<BalloonStatistic, Long> statistics() {
        return statistics.latest();
    }

    private void ask() {
        if (held >= 0) {
            SplitQueue queue = transport().queue(STATISTICS);
            queue.add(held, 0);
            queue.publish();
            held = -1;
        } else {
            asked = true;
        }
    }

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public long features() {
        return STATS_VQ | DEFLATE_ON_OOM;
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
    public void configWritten() {
        actualPages = Integer.toUnsignedLong(config.getInt(ACTUAL));
    }

    @Override
    public void attach(Transport to) {
        transport = to;
        inflate = new BalloonPages(to.memory());
        statisticsRequest = to.queue(STATISTICS).newChain();
    }

    private Transport transport() {
        return Objects.requireNonNull(transport, "a balloon without a transport");
    }

    @Override
    public boolean process(int queue) throws DriverFault {
        return switch (queue) {
            case INFLATE -> transport().queue(queue).serve(Objects.requireNonNull(inflate));
            case DEFLATE -> transport().queue(queue).serve(nothing);
            default -> takeStatistics();
        };
    }

    /** The guest hands in numbers, and gets the request back when new ones are wanted. (virtio 1.2, 5.5.6.3) */
    private boolean takeStatistics() throws DriverFault {
        SplitQueue queue = transport().queue(STATISTICS);
        Chain request = Objects.requireNonNull(statisticsRequest);
        if (!queue.next(request)) {
            return false;
        }
        if (held >= 0) {
            throw new DriverFault("numbers of a balloon that nobody asked for");
        }
        statistics.take(request);
        held = request.head();
        if (asked) {
            asked = false;
            ask();
        }
        return queue.unmuteNotifications();
    }

    @Override
    public void reset() {
        held = -1;
        asked = false;
        config.putInt(ACTUAL, 0);
        configWritten();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeInt(held);
        out.writeBoolean(asked);
    }

    @Override
    public void restore(DataInput in, long features) throws IOException {
        held = in.readInt();
        asked = in.readBoolean();
        configWritten();
        if (held < -1 || held > 0xffff) {
            throw new IOException("a balloon's request " + held);
        }
    }
}
