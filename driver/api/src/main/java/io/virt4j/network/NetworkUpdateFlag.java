package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What a change of a network affects; without one, what is there: the running network, else its definition. (virNetworkUpdateFlags) */
@NativeEnum(value = "virNetworkUpdateFlags", prefix = "VIR_NETWORK_UPDATE_")
public enum NetworkUpdateFlag implements Flag {
    /** The running network. */
    AFFECT_LIVE(1 << 0),
    /** The definition for the next start. */
    AFFECT_CONFIG(1 << 1);

    private final int bit;

    NetworkUpdateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
