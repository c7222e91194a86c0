package io.virt4j.domain.snapshot;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** What the XML of a snapshot tells. (virDomainSnapshotXMLFlags) */
@NativeEnum(value = "virDomainSnapshotXMLFlags", prefix = "VIR_DOMAIN_SNAPSHOT_XML_")
public enum SnapshotXmlFlag implements Flag {
    /** Passwords too. */
    SECURE(1 << 0);

    private final int bit;

    SnapshotXmlFlag(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
