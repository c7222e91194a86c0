package io.virt4j.domain.device;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What a network interface may send and receive: averages and peaks in KiB/s, bursts in KiB. */
@NativeParameters("VIR_DOMAIN_BANDWIDTH_")
public final class BandwidthParameters {
    /** The average towards the guest. */
    public static final Parameter<Long> IN_AVERAGE = Parameter.ofUnsignedInt("inbound.average");

    /** The most towards the guest. */
    public static final Parameter<Long> IN_PEAK = Parameter.ofUnsignedInt("inbound.peak");

    /** How much goes to the guest at the peak. */
    public static final Parameter<Long> IN_BURST = Parameter.ofUnsignedInt("inbound.burst");

    /** What is kept for the way to the guest. */
    public static final Parameter<Long> IN_FLOOR = Parameter.ofUnsignedInt("inbound.floor");

    /** The average from the guest. */
    public static final Parameter<Long> OUT_AVERAGE = Parameter.ofUnsignedInt("outbound.average");

    /** The most from the guest. */
    public static final Parameter<Long> OUT_PEAK = Parameter.ofUnsignedInt("outbound.peak");

    /** How much comes from the guest at the peak. */
    public static final Parameter<Long> OUT_BURST = Parameter.ofUnsignedInt("outbound.burst");

    private BandwidthParameters() {}
}
