package io.virt4j.nodedevice;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a device tells. (virNodeDeviceXMLFlags) */
@NativeEnum(value = "virNodeDeviceXMLFlags", prefix = "VIR_NODE_DEVICE_XML_")
public enum NodeDeviceXmlFlag implements Flag {
    /** The definition for the next start. */
    INACTIVE(1 << 0);

    private final int bit;

    NodeDeviceXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
