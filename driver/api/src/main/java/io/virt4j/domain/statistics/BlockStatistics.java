package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one disk did, or with {@link StatisticsFlag#BACKING} a file behind it.
 *
 * @param number its place among the disks and files
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BLOCK_SUFFIX_")
public record BlockStatistics(int number, Parameters values) {
    /** The target of the disk, such as {@code vda}. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** Which file of the disk it is. */
    public static final Parameter<Long> BACKINGINDEX = Parameter.ofUnsignedInt(".backingIndex");

    /** Where its data is. */
    public static final Parameter<String> PATH = Parameter.ofString(".path");

    /** Reads. */
    public static final Parameter<Long> RD_REQS = Parameter.ofUnsignedLong(".rd.reqs");

    /** Bytes that were read. */
    public static final Parameter<Long> RD_BYTES = Parameter.ofUnsignedLong(".rd.bytes");

    /** Time that reading took. */
    public static final Parameter<Long> RD_TIMES = Parameter.ofUnsignedLong(".rd.times");

    /** Writes. */
    public static final Parameter<Long> WR_REQS = Parameter.ofUnsignedLong(".wr.reqs");

    /** Bytes that were written. */
    public static final Parameter<Long> WR_BYTES = Parameter.ofUnsignedLong(".wr.bytes");

    /** Time that writing took. */
    public static final Parameter<Long> WR_TIMES = Parameter.ofUnsignedLong(".wr.times");

    /** Flushes. */
    public static final Parameter<Long> FL_REQS = Parameter.ofUnsignedLong(".fl.reqs");

    /** Time that flushing took. */
    public static final Parameter<Long> FL_TIMES = Parameter.ofUnsignedLong(".fl.times");

    /** Errors, where the hypervisor counts them. */
    public static final Parameter<Long> ERRORS = Parameter.ofUnsignedLong(".errors");

    /** The end of what was written, in bytes. */
    public static final Parameter<Long> ALLOCATION = Parameter.ofUnsignedLong(".allocation");

    /** The size that the guest sees. */
    public static final Parameter<Long> CAPACITY = Parameter.ofUnsignedLong(".capacity");

    /** The size on the host. */
    public static final Parameter<Long> PHYSICAL = Parameter.ofUnsignedLong(".physical");

    /** Writing beyond this raises an event. */
    public static final Parameter<Long> THRESHOLD = Parameter.ofUnsignedLong(".threshold");

    /** How many intervals are looked at. */
    public static final Parameter<Long> TIMED_GROUP_COUNT = Parameter.ofUnsignedLong(".timed_group.count");

    /** The target of the disk, such as {@code vda}. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** Which file of the disk it is. */
    public Optional<Long> backingIndex() {
        return values.get(BACKINGINDEX);
    }

    /** Where its data is. */
    public Optional<String> path() {
        return values.get(PATH);
    }

    /** Reads. */
    public Optional<Long> readRequests() {
        return values.get(RD_REQS);
    }

    /** Bytes that were read. */
    public Optional<Long> readBytes() {
        return values.get(RD_BYTES);
    }

    /** Time that reading took. */
    public Optional<Duration> readTime() {
        return values.get(RD_TIMES).map(Duration::ofNanos);
    }

    /** Writes. */
    public Optional<Long> writeRequests() {
        return values.get(WR_REQS);
    }

    /** Bytes that were written. */
    public Optional<Long> writeBytes() {
        return values.get(WR_BYTES);
    }

    /** Time that writing took. */
    public Optional<Duration> writeTime() {
        return values.get(WR_TIMES).map(Duration::ofNanos);
    }

    /** Flushes. */
    public Optional<Long> flushRequests() {
        return values.get(FL_REQS);
    }

    /** Time that flushing took. */
    public Optional<Duration> flushTime() {
        return values.get(FL_TIMES).map(Duration::ofNanos);
    }

    /** Errors, where the hypervisor counts them. */
    public Optional<Long> errors() {
        return values.get(ERRORS);
    }

    /** The end of what was written, in bytes. */
    public Optional<Long> allocationBytes() {
        return values.get(ALLOCATION);
    }

    /** The size that the guest sees. */
    public Optional<Long> capacityBytes() {
        return values.get(CAPACITY);
    }

    /** The size on the host. */
    public Optional<Long> physicalBytes() {
        return values.get(PHYSICAL);
    }

    /** Writing beyond this raises an event. */
    public Optional<Long> thresholdBytes() {
        return values.get(THRESHOLD);
    }

    /** What the disk's storage wants of requests. */
    public BlockLimits limits() {
        return new BlockLimits(values);
    }

    /** Latencies and queues over intervals. */
    public List<TimedBlockStatistics> timedGroups() {
        List<TimedBlockStatistics> groups = new ArrayList<>();
        values.numbered(".timed_group.").forEach((group, of) -> groups.add(new TimedBlockStatistics(group, of)));
        return groups;
    }

    /** How long reads took. */
    public LatencyHistogram readLatencies() {
        return new LatencyHistogram(values.under(".latency_histogram.read."));
    }

    /** How long writes took. */
    public LatencyHistogram writeLatencies() {
        return new LatencyHistogram(values.under(".latency_histogram.write."));
    }

    /** How long appending to a zone took. */
    public LatencyHistogram zoneAppendLatencies() {
        return new LatencyHistogram(values.under(".latency_histogram.zone_append."));
    }

    /** How long flushes took. */
    public LatencyHistogram flushLatencies() {
        return new LatencyHistogram(values.under(".latency_histogram.flush."));
    }
}
