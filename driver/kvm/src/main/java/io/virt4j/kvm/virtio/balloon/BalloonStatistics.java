package io.virt4j.kvm.virtio.balloon;

import io.virt4j.kvm.virtio.queue.Chain;
import java.util.EnumMap;
import java.util.Map;

/** The latest numbers that a guest has handed in. Usable from any thread. */
final class BalloonStatistics {
    // struct virtio_balloon_stat, packed
    private static final int TAG = 0;
    private static final int VALUE = 2;
    private static final int SIZE = 10;

    /** How many one request may hand in; there are ten kinds. */
    private static final int MOST = 64;

    private volatile Map<BalloonStatistic, Long> latest = Map.of();

    Map<BalloonStatistic, Long> latest() {
        return latest;
    }

    void take(Chain request) {
        Map<BalloonStatistic, Long> values = new EnumMap<>(BalloonStatistic.class);
        int count = Math.min(request.readable() / SIZE, MOST);
        for (int i = 0; i < count; i++) {
            long value = request.readLong(i * SIZE + VALUE);
            BalloonStatistic.of(request.readShort(i * SIZE + TAG)).ifPresent(kind -> values.put(kind, value));
        }
        latest = Map.copyOf(values);
    }
}
