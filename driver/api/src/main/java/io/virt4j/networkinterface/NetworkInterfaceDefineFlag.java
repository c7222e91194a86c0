package io.virt4j.networkinterface;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How an interface is configured. (virInterfaceDefineFlags) */
@NativeEnum(value = "virInterfaceDefineFlags", prefix = "VIR_INTERFACE_DEFINE_")
public enum NetworkInterfaceDefineFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    NetworkInterfaceDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
