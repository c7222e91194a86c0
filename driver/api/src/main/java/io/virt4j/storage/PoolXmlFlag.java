package io.virt4j.storage;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a storage pool tells. (virStorageXMLFlags) */
@NativeEnum(value = "virStorageXMLFlags", prefix = "VIR_STORAGE_XML_")
public enum PoolXmlFlag implements Flag {
    /** The definition for the next start. */
    INACTIVE(1 << 0);

    private final int bit;

    PoolXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
