package io.virt4j.nodedevice;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** How a device is made. (virNodeDeviceCreateXMLFlags) */
@NativeEnum(value = "virNodeDeviceCreateXMLFlags", prefix = "VIR_NODE_DEVICE_CREATE_XML_")
public enum NodeDeviceCreateFlag implements Flag {
    /** The document is held against its schema first. */
    VALIDATE(1 << 0);

    private final int bit;

    NodeDeviceCreateFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
