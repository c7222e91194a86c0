package io.virt4j.network;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** The limits of a network port; inbound is what the guest receives. (virNetworkPortSetParameters) */
@NativeParameters("VIR_NETWORK_PORT_")
public final class PortParameters {
    /** What the guest receives in the long run, in KiB a second. */
    public static final Parameter<Long> BANDWIDTH_IN_AVERAGE = Parameter.ofUnsignedInt("inbound.average");

    /** How fast a burst arrives, in KiB a second. */
    public static final Parameter<Long> BANDWIDTH_IN_PEAK = Parameter.ofUnsignedInt("inbound.peak");

    /** How large a burst may be, in KiB. */
    public static final Parameter<Long> BANDWIDTH_IN_BURST = Parameter.ofUnsignedInt("inbound.burst");

    /** What the guest receives at least, in KiB a second. */
    public static final Parameter<Long> BANDWIDTH_IN_FLOOR = Parameter.ofUnsignedInt("inbound.floor");

    /** What the guest sends in the long run, in KiB a second. */
    public static final Parameter<Long> BANDWIDTH_OUT_AVERAGE = Parameter.ofUnsignedInt("outbound.average");

    /** How fast a burst leaves, in KiB a second. */
    public static final Parameter<Long> BANDWIDTH_OUT_PEAK = Parameter.ofUnsignedInt("outbound.peak");

    /** How large a burst may be, in KiB. */
    public static final Parameter<Long> BANDWIDTH_OUT_BURST = Parameter.ofUnsignedInt("outbound.burst");

    private PortParameters() {}
}
