package io.virt4j.host;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How a host shares equal pages of memory between guests. (virNodeGetMemoryParameters) */
@NativeParameters("VIR_NODE_MEMORY_SHARED_")
public final class NodeMemoryParameters {
    /** How many pages are looked at before the next sleep. */
    public static final Parameter<Long> PAGES_TO_SCAN = Parameter.ofUnsignedInt("shm_pages_to_scan");

    /** How long a sleep is, in milliseconds. */
    public static final Parameter<Long> SLEEP_MILLISECS = Parameter.ofUnsignedInt("shm_sleep_millisecs");

    /** How many shared pages there are; cannot be set. */
    public static final Parameter<Long> PAGES_SHARED = Parameter.ofUnsignedLong("shm_pages_shared");

    /** How many pages the sharing saves; cannot be set. */
    public static final Parameter<Long> PAGES_SHARING = Parameter.ofUnsignedLong("shm_pages_sharing");

    /** How many pages have no equal, though they are looked at; cannot be set. */
    public static final Parameter<Long> PAGES_UNSHARED = Parameter.ofUnsignedLong("shm_pages_unshared");

    /** How many pages change too fast to be compared; cannot be set. */
    public static final Parameter<Long> PAGES_VOLATILE = Parameter.ofUnsignedLong("shm_pages_volatile");

    /** How often all pages were looked at; cannot be set. */
    public static final Parameter<Long> FULL_SCANS = Parameter.ofUnsignedLong("shm_full_scans");

    /** Whether pages of different NUMA cells are shared: 1 for yes, 0 for no. */
    public static final Parameter<Long> MERGE_ACROSS_NODES = Parameter.ofUnsignedInt("shm_merge_across_nodes");

    private NodeMemoryParameters() {}
}
