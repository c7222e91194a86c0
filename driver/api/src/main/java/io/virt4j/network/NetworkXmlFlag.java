package io.virt4j.network;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a network tells. (virNetworkXMLFlags) */
@NativeEnum(value = "virNetworkXMLFlags", prefix = "VIR_NETWORK_XML_")
public enum NetworkXmlFlag implements Flag {
    /** The definition for the next start. */
    INACTIVE(1 << 0);

    private final int bit;

    NetworkXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
