package io.virt4j.host;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** Where the memory of a host goes. (virNodeGetMemoryStats) */
@NativeParameters("VIR_NODE_MEMORY_STATS_")
public final class NodeMemoryStatistics {
    /** All of it, in KiB. */
    public static final Parameter<Long> TOTAL = Parameter.ofUnsignedLong("total");

    /** What nothing uses, in KiB. */
    public static final Parameter<Long> FREE = Parameter.ofUnsignedLong("free");

    /** Buffers of block devices, in KiB; of the whole host only. */
    public static final Parameter<Long> BUFFERS = Parameter.ofUnsignedLong("buffers");

    /** Cached files, in KiB; of the whole host only. */
    public static final Parameter<Long> CACHED = Parameter.ofUnsignedLong("cached");

    /** What programs could get, in KiB; of the whole host only. */
    public static final Parameter<Long> AVAILABLE = Parameter.ofUnsignedLong("available");

    private NodeMemoryStatistics() {}
}
