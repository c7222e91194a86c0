package io.virt4j.host;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** What AMD's secure encrypted virtualization offers on a host. (virNodeGetSEVInfo) */
@NativeParameters("VIR_NODE_SEV_")
public final class SevParameters {
    /** The platform's Diffie-Hellman key, in Base64. */
    public static final Parameter<String> PDH = Parameter.ofString("pdh");

    /** The platform's chain of certificates, in Base64. */
    public static final Parameter<String> CERT_CHAIN = Parameter.ofString("cert-chain");

    /** The identity of the first processor, in Base64, by which AMD gives out its certificate. */
    public static final Parameter<String> CPU0_ID = Parameter.ofString("cpu0-id");

    /** Which bit of an address says that a page is encrypted. */
    public static final Parameter<Long> CBITPOS = Parameter.ofUnsignedInt("cbitpos");

    /** How many bits of physical addresses a guest loses. */
    public static final Parameter<Long> REDUCED_PHYS_BITS = Parameter.ofUnsignedInt("reduced-phys-bits");

    /** How many guests with SEV can run. */
    public static final Parameter<Long> MAX_GUESTS = Parameter.ofUnsignedInt("max-guests");

    /** How many guests with SEV-ES can run. */
    public static final Parameter<Long> MAX_ES_GUESTS = Parameter.ofUnsignedInt("max-es-guests");

    private SevParameters() {}
}
