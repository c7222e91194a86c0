package io.virt4j.domain.migration;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What a migration can be told beside its flags. */
@NativeParameters("VIR_MIGRATE_PARAM_")
public final class MigrateParameters {
    /** The hypervisor's own URI of the destination, such as tcp://host or unix:///path. */
    public static final Parameter<String> URI = Parameter.ofString("migrate_uri");

    /** The name that the domain gets. */
    public static final Parameter<String> DEST_NAME = Parameter.ofString("destination_name");

    /** The XML for the run at the destination; the guest must not notice a difference. */
    public static final Parameter<String> DEST_XML = Parameter.ofString("destination_xml");

    /** The definition that the destination keeps. */
    public static final Parameter<String> PERSIST_XML = Parameter.ofString("persistent_xml");

    /** MiB per second, 0 for the default. */
    public static final Parameter<Long> BANDWIDTH = Parameter.ofUnsignedLong("bandwidth");

    /** MiB per second in the post-copy phase, 0 for no limit. */
    public static final Parameter<Long> BANDWIDTH_POSTCOPY = Parameter.ofUnsignedLong("bandwidth.postcopy");

    /** MiB per second to expect while the guest stands still at the end. */
    public static final Parameter<Long> BANDWIDTH_AVAIL_SWITCHOVER =
            Parameter.ofUnsignedLong("bandwidth.avail.switchover");

    /** Where clients of the graphical console reconnect. */
    public static final Parameter<String> GRAPHICS_URI = Parameter.ofString("graphics_uri");

    /** The address that the destination listens on. */
    public static final Parameter<String> LISTEN_ADDRESS = Parameter.ofString("listen_address");

    /** Targets of the disks to copy; a list. */
    public static final Parameter<String> MIGRATE_DISKS = Parameter.ofString("migrate_disks");

    /** Targets of the disks whose zeros are looked for and left out; a list. */
    public static final Parameter<String> MIGRATE_DISKS_DETECT_ZEROES =
            Parameter.ofString("migrate_disks_detect_zeroes");

    /** Targets of the disks whose copies read as zeros beforehand; a list. */
    public static final Parameter<String> MIGRATE_DISKS_TARGET_ZERO = Parameter.ofString("migrate_disks_target_zero");

    /** The port at which the destination takes disks, 0 for any. */
    public static final Parameter<Integer> DISKS_PORT = Parameter.ofInt("disks_port");

    /** Where the destination takes disks: tcp: with a server, or unix: with a path. */
    public static final Parameter<String> DISKS_URI = Parameter.ofString("disks_uri");

    /** Ways to compress, such as xbzrle, mt, zlib, zstd; a list. */
    public static final Parameter<String> COMPRESSION = Parameter.ofString("compression");

    /** Level of mt, 0 to 9. */
    public static final Parameter<Integer> COMPRESSION_MT_LEVEL = Parameter.ofInt("compression.mt.level");

    /** Threads that compress by mt. */
    public static final Parameter<Integer> COMPRESSION_MT_THREADS = Parameter.ofInt("compression.mt.threads");

    /** Threads that decompress by mt. */
    public static final Parameter<Integer> COMPRESSION_MT_DTHREADS = Parameter.ofInt("compression.mt.dthreads");

    /** Bytes of the cache of pages of xbzrle. */
    public static final Parameter<Long> COMPRESSION_XBZRLE_CACHE = Parameter.ofUnsignedLong("compression.xbzrle.cache");

    /** Level of zlib, 0 to 9. */
    public static final Parameter<Integer> COMPRESSION_ZLIB_LEVEL = Parameter.ofInt("compression.zlib.level");

    /** Level of zstd, 0 to 20. */
    public static final Parameter<Integer> COMPRESSION_ZSTD_LEVEL = Parameter.ofInt("compression.zstd.level");

    /** Percent of CPU time taken from the guest at first. */
    public static final Parameter<Integer> AUTO_CONVERGE_INITIAL = Parameter.ofInt("auto_converge.initial");

    /** Percent of CPU time taken in addition each time that it was not enough. */
    public static final Parameter<Integer> AUTO_CONVERGE_INCREMENT = Parameter.ofInt("auto_converge.increment");

    /** Number of connections. */
    public static final Parameter<Integer> PARALLEL_CONNECTIONS = Parameter.ofInt("parallel.connections");

    /** The name in the destination's certificate, where it is not its host name. */
    public static final Parameter<String> TLS_DESTINATION = Parameter.ofString("tls.destination");

    private MigrateParameters() {}
}
