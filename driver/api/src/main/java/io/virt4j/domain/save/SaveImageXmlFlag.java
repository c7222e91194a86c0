package io.virt4j.domain.save;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML in a file with a saved domain tells. (virDomainSaveImageXMLFlags) */
@NativeEnum(value = "virDomainSaveImageXMLFlags", prefix = "VIR_DOMAIN_SAVE_IMAGE_XML_")
public enum SaveImageXmlFlag implements Flag {
    /** Passwords too. */
    SECURE(1 << 0);

    private final int bit;

    SaveImageXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
