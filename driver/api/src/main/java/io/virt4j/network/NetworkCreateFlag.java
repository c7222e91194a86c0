package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to start a transient network. (virNetworkCreateFlags) */
@NativeEnum(value = "virNetworkCreateFlags", prefix = "VIR_NETWORK_CREATE_")
public enum NetworkCreateFlag implements Flag {
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 0);

    private final int bit;

    NetworkCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
