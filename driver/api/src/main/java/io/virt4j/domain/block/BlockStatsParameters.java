package io.virt4j.domain.block;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What a disk has done since the domain started. */
@NativeParameters("VIR_DOMAIN_BLOCK_STATS_")
public final class BlockStatsParameters {
    /** Bytes read. */
    public static final Parameter<Long> READ_BYTES = Parameter.ofLong("rd_bytes");

    /** Read requests. */
    public static final Parameter<Long> READ_REQ = Parameter.ofLong("rd_operations");

    /** Nanoseconds spent on reads. */
    public static final Parameter<Long> READ_TOTAL_TIMES = Parameter.ofLong("rd_total_times");

    /** Bytes written. */
    public static final Parameter<Long> WRITE_BYTES = Parameter.ofLong("wr_bytes");

    /** Write requests. */
    public static final Parameter<Long> WRITE_REQ = Parameter.ofLong("wr_operations");

    /** Nanoseconds spent on writes. */
    public static final Parameter<Long> WRITE_TOTAL_TIMES = Parameter.ofLong("wr_total_times");

    /** Flush requests. */
    public static final Parameter<Long> FLUSH_REQ = Parameter.ofLong("flush_operations");

    /** Nanoseconds spent on flushes. */
    public static final Parameter<Long> FLUSH_TOTAL_TIMES = Parameter.ofLong("flush_total_times");

    /** Errors; Xen counts requests for which there was no room. */
    public static final Parameter<Long> ERRS = Parameter.ofLong("errs");

    private BlockStatsParameters() {}
}
