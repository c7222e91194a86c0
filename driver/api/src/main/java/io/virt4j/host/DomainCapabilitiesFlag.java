package io.virt4j.host;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the capabilities for domains tell of processors. (virConnectGetDomainCapabilitiesFlags) */
@NativeEnum(value = "virConnectGetDomainCapabilitiesFlags", prefix = "VIR_CONNECT_GET_DOMAIN_CAPABILITIES_")
public enum DomainCapabilitiesFlag implements Flag {
    /** The host model with deprecated features switched off. */
    DISABLE_DEPRECATED_FEATURES(1 << 0),
    /** The host model with each feature by its name, those of the model too. */
    EXPAND_CPU_FEATURES(1 << 1),
    /** Features as well that the host could provide, but does not by default. */
    SUPPORTED_CPU_FEATURES(1 << 2);

    private final int bit;

    DomainCapabilitiesFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
