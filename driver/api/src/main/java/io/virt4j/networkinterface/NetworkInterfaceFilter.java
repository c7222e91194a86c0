package io.virt4j.networkinterface;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which interfaces a list has. (virConnectListAllInterfacesFlags) */
@NativeEnum(value = "virConnectListAllInterfacesFlags", prefix = "VIR_CONNECT_LIST_INTERFACES_")
public enum NetworkInterfaceFilter implements Flag {
    /** Configured only. */
    INACTIVE(1 << 0),
    /** Up. */
    ACTIVE(1 << 1);

    private final int bit;

    NetworkInterfaceFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
