package io.virt4j.domain;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a domain tells. (virDomainXMLFlags) */
@NativeEnum(value = "virDomainXMLFlags", prefix = "VIR_DOMAIN_XML_")
public enum XmlFlag implements Flag {
    /** Passwords too. */
    SECURE(1 << 0),
    /** The definition for the next start. */
    INACTIVE(1 << 1),
    /** The CPU with the host's features. */
    UPDATE_CPU(1 << 2),
    /** In a form that older hosts take. */
    MIGRATABLE(1 << 3);

    private final int bit;

    XmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
