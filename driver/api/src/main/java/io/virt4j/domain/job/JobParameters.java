package io.virt4j.domain.job;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What the host tells of a job. Which values there are depends on the job and the hypervisor. */
@NativeParameters("VIR_DOMAIN_JOB_")
public final class JobParameters {
    /** The {@link JobOperation}. */
    public static final Parameter<Integer> OPERATION = Parameter.ofInt("operation");

    /** Milliseconds since the job began. */
    public static final Parameter<Long> TIME_ELAPSED = Parameter.ofUnsignedLong("time_elapsed");

    /** Milliseconds since the migration began, less those between the hosts. */
    public static final Parameter<Long> TIME_ELAPSED_NET = Parameter.ofUnsignedLong("time_elapsed_net");

    /** Milliseconds to go, where that is known. */
    public static final Parameter<Long> TIME_REMAINING = Parameter.ofUnsignedLong("time_remaining");

    /** Milliseconds that the guest stands still: expected, or measured once it is over. */
    public static final Parameter<Long> DOWNTIME = Parameter.ofUnsignedLong("downtime");

    /** Milliseconds that the guest stood still, less those between the hosts. */
    public static final Parameter<Long> DOWNTIME_NET = Parameter.ofUnsignedLong("downtime_net");

    /** Milliseconds of preparation. */
    public static final Parameter<Long> SETUP_TIME = Parameter.ofUnsignedLong("setup_time");

    /** Bytes in total, of all there is to move. */
    public static final Parameter<Long> DATA_TOTAL = Parameter.ofUnsignedLong("data_total");

    /** Bytes done, of all there is to move. */
    public static final Parameter<Long> DATA_PROCESSED = Parameter.ofUnsignedLong("data_processed");

    /** Bytes to go, of all there is to move. */
    public static final Parameter<Long> DATA_REMAINING = Parameter.ofUnsignedLong("data_remaining");

    /** Bytes in total, of memory. */
    public static final Parameter<Long> MEMORY_TOTAL = Parameter.ofUnsignedLong("memory_total");

    /** Bytes done, of memory. */
    public static final Parameter<Long> MEMORY_PROCESSED = Parameter.ofUnsignedLong("memory_processed");

    /** Bytes to go, of memory. */
    public static final Parameter<Long> MEMORY_REMAINING = Parameter.ofUnsignedLong("memory_remaining");

    /** Pages moved as one byte, since all of theirs are the same. */
    public static final Parameter<Long> MEMORY_CONSTANT = Parameter.ofUnsignedLong("memory_constant");

    /** Pages moved as they are. */
    public static final Parameter<Long> MEMORY_NORMAL = Parameter.ofUnsignedLong("memory_normal");

    /** Bytes of pages moved as they are. */
    public static final Parameter<Long> MEMORY_NORMAL_BYTES = Parameter.ofUnsignedLong("memory_normal_bytes");

    /** Bytes of memory moved per second. */
    public static final Parameter<Long> MEMORY_BPS = Parameter.ofUnsignedLong("memory_bps");

    /** Pages that the guest writes to per second. */
    public static final Parameter<Long> MEMORY_DIRTY_RATE = Parameter.ofUnsignedLong("memory_dirty_rate");

    /** Bytes of a page. */
    public static final Parameter<Long> MEMORY_PAGE_SIZE = Parameter.ofUnsignedLong("memory_page_size");

    /** The round through memory that runs, from 1 on. */
    public static final Parameter<Long> MEMORY_ITERATION = Parameter.ofUnsignedLong("memory_iteration");

    /** Pages that the guest asked for before they had come. */
    public static final Parameter<Long> MEMORY_POSTCOPY_REQS = Parameter.ofUnsignedLong("memory_postcopy_requests");

    /** Bytes in total, of disks. */
    public static final Parameter<Long> DISK_TOTAL = Parameter.ofUnsignedLong("disk_total");

    /** Bytes done, of disks. */
    public static final Parameter<Long> DISK_PROCESSED = Parameter.ofUnsignedLong("disk_processed");

    /** Bytes to go, of disks. */
    public static final Parameter<Long> DISK_REMAINING = Parameter.ofUnsignedLong("disk_remaining");

    /** Bytes of disks moved per second. */
    public static final Parameter<Long> DISK_BPS = Parameter.ofUnsignedLong("disk_bps");

    /** Bytes of scratch space in use. */
    public static final Parameter<Long> DISK_TEMP_USED = Parameter.ofUnsignedLong("disk_temp_used");

    /** Bytes of scratch space there are. */
    public static final Parameter<Long> DISK_TEMP_TOTAL = Parameter.ofUnsignedLong("disk_temp_total");

    /** Bytes of the cache of pages for compression. */
    public static final Parameter<Long> COMPRESSION_CACHE = Parameter.ofUnsignedLong("compression_cache");

    /** Bytes moved compressed. */
    public static final Parameter<Long> COMPRESSION_BYTES = Parameter.ofUnsignedLong("compression_bytes");

    /** Pages moved compressed. */
    public static final Parameter<Long> COMPRESSION_PAGES = Parameter.ofUnsignedLong("compression_pages");

    /** Pages written to again that the cache did not have. */
    public static final Parameter<Long> COMPRESSION_CACHE_MISSES = Parameter.ofUnsignedLong("compression_cache_misses");

    /** Pages that compression would have made larger. */
    public static final Parameter<Long> COMPRESSION_OVERFLOW = Parameter.ofUnsignedLong("compression_overflow");

    /** Percent of CPU time taken from the guest so that the migration ends. */
    public static final Parameter<Integer> AUTO_CONVERGE_THROTTLE = Parameter.ofInt("auto_converge_throttle");

    /** Whether the job that has ended did what it should. */
    public static final Parameter<Boolean> SUCCESS = Parameter.ofBoolean("success");

    /** Why the job that has ended failed. */
    public static final Parameter<String> ERRMSG = Parameter.ofString("errmsg");

    /** Bytes moved for host devices. */
    public static final Parameter<Long> VFIO_DATA_TRANSFERRED = Parameter.ofUnsignedLong("vfio_data_transferred");

    private JobParameters() {}
}
