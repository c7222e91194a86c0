package io.virt4j.domain.memory;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What memory the host lets a domain use, in KiB; {@link #UNLIMITED} for no limit. */
@NativeParameters("VIR_DOMAIN_MEMORY_")
public final class MemoryParameters {
    /** The most that it may use. */
    public static final Parameter<Long> HARD_LIMIT = Parameter.ofUnsignedLong("hard_limit");

    /** The most that it may use while the host is short of memory. */
    public static final Parameter<Long> SOFT_LIMIT = Parameter.ofUnsignedLong("soft_limit");

    /** What the host keeps for it. */
    public static final Parameter<Long> MIN_GUARANTEE = Parameter.ofUnsignedLong("min_guarantee");

    /** The most that it may use of memory and swap together. */
    public static final Parameter<Long> SWAP_HARD_LIMIT = Parameter.ofUnsignedLong("swap_hard_limit");

    /** No limit. (VIR_DOMAIN_MEMORY_PARAM_UNLIMITED) */
    public static final long UNLIMITED = 9_007_199_254_740_991L;

    private MemoryParameters() {}
}
