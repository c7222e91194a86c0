package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to define a network. (virNetworkDefineFlags) */
@NativeEnum(value = "virNetworkDefineFlags", prefix = "VIR_NETWORK_DEFINE_")
public enum NetworkDefineFlag implements Flag {
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 0);

    private final int bit;

    NetworkDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
