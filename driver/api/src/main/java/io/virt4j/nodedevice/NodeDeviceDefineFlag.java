package io.virt4j.nodedevice;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a device is defined. (virNodeDeviceDefineXMLFlags) */
@NativeEnum(value = "virNodeDeviceDefineXMLFlags", prefix = "VIR_NODE_DEVICE_DEFINE_XML_")
public enum NodeDeviceDefineFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    NodeDeviceDefineFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
