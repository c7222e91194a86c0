package io.virt4j.domain.block;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** Limits of a copy of a disk. */
@NativeParameters("VIR_DOMAIN_BLOCK_COPY_")
public final class BlockCopyParameters {
    /** Bytes per second, 0 for no limit. */
    public static final Parameter<Long> BANDWIDTH = Parameter.ofUnsignedLong("bandwidth");

    /** Size in bytes of the pieces that are copied again when the guest writes to them; a power of two. */
    public static final Parameter<Long> GRANULARITY = Parameter.ofUnsignedInt("granularity");

    /** Bytes that may be on their way at a time. */
    public static final Parameter<Long> BUF_SIZE = Parameter.ofUnsignedLong("buf-size");

    private BlockCopyParameters() {}
}
