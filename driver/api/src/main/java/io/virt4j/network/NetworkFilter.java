package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which networks a list has. (virConnectListAllNetworksFlags) */
@NativeEnum(value = "virConnectListAllNetworksFlags", prefix = "VIR_CONNECT_LIST_NETWORKS_")
public enum NetworkFilter implements Flag {
    /** Defined only. */
    INACTIVE(1 << 0),
    /** Running. */
    ACTIVE(1 << 1),
    /** Kept by the host. */
    PERSISTENT(1 << 2),
    /** Forgotten when it stops. */
    TRANSIENT(1 << 3),
    /** Starts with the host. */
    AUTOSTART(1 << 4),
    /** Does not start with the host. */
    NO_AUTOSTART(1 << 5);

    private final int bit;

    NetworkFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
