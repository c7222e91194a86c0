package io.virt4j.domain.cpu;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How an I/O thread polls, and how many helpers it has. */
@NativeParameters("VIR_DOMAIN_IOTHREAD_")
public final class IoThreadParameters {
    /** The longest that it polls before it sleeps, in nanoseconds. */
    public static final Parameter<Long> POLL_MAX_NS = Parameter.ofUnsignedLong("poll_max_ns");

    /** What that time is multiplied by while it is too short. */
    public static final Parameter<Long> POLL_GROW = Parameter.ofUnsignedInt("poll_grow");

    /** What that time is divided by while it is too long. */
    public static final Parameter<Long> POLL_SHRINK = Parameter.ofUnsignedInt("poll_shrink");

    /** How much the time of the last event counts. */
    public static final Parameter<Long> POLL_WEIGHT = Parameter.ofUnsignedInt("poll_weight");

    /** The fewest helpers that it keeps. */
    public static final Parameter<Integer> THREAD_POOL_MIN = Parameter.ofInt("thread_pool_min");

    /** The most helpers that it has. */
    public static final Parameter<Integer> THREAD_POOL_MAX = Parameter.ofInt("thread_pool_max");

    private IoThreadParameters() {}
}
