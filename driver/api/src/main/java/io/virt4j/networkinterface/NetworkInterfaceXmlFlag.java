package io.virt4j.networkinterface;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of an interface tells. (virInterfaceXMLFlags) */
@NativeEnum(value = "virInterfaceXMLFlags", prefix = "VIR_INTERFACE_XML_")
public enum NetworkInterfaceXmlFlag implements Flag {
    /** The configuration, rather than what is in effect. */
    INACTIVE(1 << 0);

    private final int bit;

    NetworkInterfaceXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
