package io.virt4j.domain.checkpoint;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a checkpoint tells. (virDomainCheckpointXMLFlags) */
@NativeEnum(value = "virDomainCheckpointXMLFlags", prefix = "VIR_DOMAIN_CHECKPOINT_XML_")
public enum CheckpointXmlFlag implements Flag {
    /** Passwords too. */
    SECURE(1 << 0),
    /** Without the domain's definition at that time. */
    NO_DOMAIN(1 << 1),
    /** How much was written to each disk since. */
    SIZE(1 << 2);

    private final int bit;

    CheckpointXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
