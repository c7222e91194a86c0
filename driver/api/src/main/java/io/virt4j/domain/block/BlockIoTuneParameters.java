package io.virt4j.domain.block;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** Limits of what a disk, or a group of disks, may do. */
@NativeParameters("VIR_DOMAIN_BLOCK_IOTUNE_")
public final class BlockIoTuneParameters {
    /** Bytes per second of reads and writes, 0 for no limit. */
    public static final Parameter<Long> TOTAL_BYTES_SEC = Parameter.ofUnsignedLong("total_bytes_sec");

    /** Bytes per second of reads, 0 for no limit. */
    public static final Parameter<Long> READ_BYTES_SEC = Parameter.ofUnsignedLong("read_bytes_sec");

    /** Bytes per second of writes, 0 for no limit. */
    public static final Parameter<Long> WRITE_BYTES_SEC = Parameter.ofUnsignedLong("write_bytes_sec");

    /** Operations per second, reads and writes, 0 for no limit. */
    public static final Parameter<Long> TOTAL_IOPS_SEC = Parameter.ofUnsignedLong("total_iops_sec");

    /** Operations per second, reads, 0 for no limit. */
    public static final Parameter<Long> READ_IOPS_SEC = Parameter.ofUnsignedLong("read_iops_sec");

    /** Operations per second, writes, 0 for no limit. */
    public static final Parameter<Long> WRITE_IOPS_SEC = Parameter.ofUnsignedLong("write_iops_sec");

    /** Bytes per second of reads and writes during a burst. */
    public static final Parameter<Long> TOTAL_BYTES_SEC_MAX = Parameter.ofUnsignedLong("total_bytes_sec_max");

    /** Bytes per second of reads during a burst. */
    public static final Parameter<Long> READ_BYTES_SEC_MAX = Parameter.ofUnsignedLong("read_bytes_sec_max");

    /** Bytes per second of writes during a burst. */
    public static final Parameter<Long> WRITE_BYTES_SEC_MAX = Parameter.ofUnsignedLong("write_bytes_sec_max");

    /** Operations per second of reads and writes during a burst. */
    public static final Parameter<Long> TOTAL_IOPS_SEC_MAX = Parameter.ofUnsignedLong("total_iops_sec_max");

    /** Operations per second of reads during a burst. */
    public static final Parameter<Long> READ_IOPS_SEC_MAX = Parameter.ofUnsignedLong("read_iops_sec_max");

    /** Operations per second of writes during a burst. */
    public static final Parameter<Long> WRITE_IOPS_SEC_MAX = Parameter.ofUnsignedLong("write_iops_sec_max");

    /** Bytes that count as one operation; a larger request counts as several. */
    public static final Parameter<Long> SIZE_IOPS_SEC = Parameter.ofUnsignedLong("size_iops_sec");

    /** The group of disks that share the limits. */
    public static final Parameter<String> GROUP_NAME = Parameter.ofString("group_name");

    /** Seconds that a burst of reads and writes, counted in bytes, may last. */
    public static final Parameter<Long> TOTAL_BYTES_SEC_MAX_LENGTH =
            Parameter.ofUnsignedLong("total_bytes_sec_max_length");

    /** Seconds that a burst of reads, counted in bytes, may last. */
    public static final Parameter<Long> READ_BYTES_SEC_MAX_LENGTH =
            Parameter.ofUnsignedLong("read_bytes_sec_max_length");

    /** Seconds that a burst of writes, counted in bytes, may last. */
    public static final Parameter<Long> WRITE_BYTES_SEC_MAX_LENGTH =
            Parameter.ofUnsignedLong("write_bytes_sec_max_length");

    /** Seconds that a burst of reads and writes, counted in operations, may last. */
    public static final Parameter<Long> TOTAL_IOPS_SEC_MAX_LENGTH =
            Parameter.ofUnsignedLong("total_iops_sec_max_length");

    /** Seconds that a burst of reads, counted in operations, may last. */
    public static final Parameter<Long> READ_IOPS_SEC_MAX_LENGTH = Parameter.ofUnsignedLong("read_iops_sec_max_length");

    /** Seconds that a burst of writes, counted in operations, may last. */
    public static final Parameter<Long> WRITE_IOPS_SEC_MAX_LENGTH =
            Parameter.ofUnsignedLong("write_iops_sec_max_length");

    private BlockIoTuneParameters() {}
}
