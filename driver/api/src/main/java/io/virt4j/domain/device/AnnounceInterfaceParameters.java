package io.virt4j.domain.device;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** How often a network interface tells the network where it is; times in milliseconds. */
@NativeParameters("VIR_DOMAIN_ANNOUNCE_INTERFACE_")
public final class AnnounceInterfaceParameters {
    /** The time before the first packet. */
    public static final Parameter<Long> INITIAL = Parameter.ofUnsignedInt("initial");

    /** The longest time between packets. */
    public static final Parameter<Long> MAX = Parameter.ofUnsignedInt("max");

    /** How many packets are sent. */
    public static final Parameter<Long> ROUNDS = Parameter.ofUnsignedInt("rounds");

    /** What the time grows by with each packet. */
    public static final Parameter<Long> STEP = Parameter.ofUnsignedInt("step");

    private AnnounceInterfaceParameters() {}
}
