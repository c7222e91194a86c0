package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.Optional;

/**
 * Latencies and queues of a disk over the last interval.
 *
 * @param number its place among the intervals
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_")
public record TimedBlockStatistics(int number, Parameters values) {
    /** How long the interval is. */
    public static final Parameter<Long> INTERVAL = Parameter.ofUnsignedLong(".interval");

    /** The shortest time of reads. */
    public static final Parameter<Long> RD_LATENCY_MIN = Parameter.ofUnsignedLong(".rd_latency_min");

    /** The longest time of reads. */
    public static final Parameter<Long> RD_LATENCY_MAX = Parameter.ofUnsignedLong(".rd_latency_max");

    /** The mean time of reads. */
    public static final Parameter<Long> RD_LATENCY_AVG = Parameter.ofUnsignedLong(".rd_latency_avg");

    /** The shortest time of writes. */
    public static final Parameter<Long> WR_LATENCY_MIN = Parameter.ofUnsignedLong(".wr_latency_min");

    /** The longest time of writes. */
    public static final Parameter<Long> WR_LATENCY_MAX = Parameter.ofUnsignedLong(".wr_latency_max");

    /** The mean time of writes. */
    public static final Parameter<Long> WR_LATENCY_AVG = Parameter.ofUnsignedLong(".wr_latency_avg");

    /** The shortest time of appending to a zone. */
    public static final Parameter<Long> ZONE_APPEND_LATENCY_MIN = Parameter.ofUnsignedLong(".zone_append_latency_min");

    /** The longest time of appending to a zone. */
    public static final Parameter<Long> ZONE_APPEND_LATENCY_MAX = Parameter.ofUnsignedLong(".zone_append_latency_max");

    /** The mean time of appending to a zone. */
    public static final Parameter<Long> ZONE_APPEND_LATENCY_AVG = Parameter.ofUnsignedLong(".zone_append_latency_avg");

    /** The shortest time of flushes. */
    public static final Parameter<Long> FLUSH_LATENCY_MIN = Parameter.ofUnsignedLong(".flush_latency_min");

    /** The longest time of flushes. */
    public static final Parameter<Long> FLUSH_LATENCY_MAX = Parameter.ofUnsignedLong(".flush_latency_max");

    /** The mean time of flushes. */
    public static final Parameter<Long> FLUSH_LATENCY_AVG = Parameter.ofUnsignedLong(".flush_latency_avg");

    /** The mean number of reads that waited. */
    public static final Parameter<Double> RD_QUEUE_DEPTH_AVG = Parameter.ofDouble(".rd_queue_depth_avg");

    /** The mean number of writes that waited. */
    public static final Parameter<Double> WR_QUEUE_DEPTH_AVG = Parameter.ofDouble(".wr_queue_depth_avg");

    /** The mean number of appends to a zone that waited. */
    public static final Parameter<Double> ZONE_APPEND_QUEUE_DEPTH_AVG =
            Parameter.ofDouble(".zone_append_queue_depth_avg");

    /** How long the interval is. */
    public Optional<Duration> interval() {
        return values.get(INTERVAL).map(Duration::ofSeconds);
    }

    /** The shortest time of reads. */
    public Optional<Duration> readLatencyMin() {
        return values.get(RD_LATENCY_MIN).map(Duration::ofNanos);
    }

    /** The longest time of reads. */
    public Optional<Duration> readLatencyMax() {
        return values.get(RD_LATENCY_MAX).map(Duration::ofNanos);
    }

    /** The mean time of reads. */
    public Optional<Duration> readLatencyMean() {
        return values.get(RD_LATENCY_AVG).map(Duration::ofNanos);
    }

    /** The shortest time of writes. */
    public Optional<Duration> writeLatencyMin() {
        return values.get(WR_LATENCY_MIN).map(Duration::ofNanos);
    }

    /** The longest time of writes. */
    public Optional<Duration> writeLatencyMax() {
        return values.get(WR_LATENCY_MAX).map(Duration::ofNanos);
    }

    /** The mean time of writes. */
    public Optional<Duration> writeLatencyMean() {
        return values.get(WR_LATENCY_AVG).map(Duration::ofNanos);
    }

    /** The shortest time of appending to a zone. */
    public Optional<Duration> zoneAppendLatencyMin() {
        return values.get(ZONE_APPEND_LATENCY_MIN).map(Duration::ofNanos);
    }

    /** The longest time of appending to a zone. */
    public Optional<Duration> zoneAppendLatencyMax() {
        return values.get(ZONE_APPEND_LATENCY_MAX).map(Duration::ofNanos);
    }

    /** The mean time of appending to a zone. */
    public Optional<Duration> zoneAppendLatencyMean() {
        return values.get(ZONE_APPEND_LATENCY_AVG).map(Duration::ofNanos);
    }

    /** The shortest time of flushes. */
    public Optional<Duration> flushLatencyMin() {
        return values.get(FLUSH_LATENCY_MIN).map(Duration::ofNanos);
    }

    /** The longest time of flushes. */
    public Optional<Duration> flushLatencyMax() {
        return values.get(FLUSH_LATENCY_MAX).map(Duration::ofNanos);
    }

    /** The mean time of flushes. */
    public Optional<Duration> flushLatencyMean() {
        return values.get(FLUSH_LATENCY_AVG).map(Duration::ofNanos);
    }

    /** The mean number of reads that waited. */
    public Optional<Double> readQueueDepthMean() {
        return values.get(RD_QUEUE_DEPTH_AVG);
    }

    /** The mean number of writes that waited. */
    public Optional<Double> writeQueueDepthMean() {
        return values.get(WR_QUEUE_DEPTH_AVG);
    }

    /** The mean number of appends to a zone that waited. */
    public Optional<Double> zoneAppendQueueDepthMean() {
        return values.get(ZONE_APPEND_QUEUE_DEPTH_AVG);
    }
}
