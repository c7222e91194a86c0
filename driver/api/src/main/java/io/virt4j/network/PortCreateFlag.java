package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How to create a network port. (virNetworkPortCreateFlags) */
@NativeEnum(value = "virNetworkPortCreateFlags", prefix = "VIR_NETWORK_PORT_CREATE_")
public enum PortCreateFlag implements Flag {
    /** What the port stands for is in use by its owner already. */
    RECLAIM(1 << 0),
    /** The XML must be valid by the host's schema. */
    VALIDATE(1 << 1);

    private final int bit;

    PortCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
