package io.virt4j.network;

import io.virt4j.NativeEnum;

/** What users and programs may note in a network's XML. (virNetworkMetadataType) */
@NativeEnum(value = "virNetworkMetadataType", prefix = "VIR_NETWORK_METADATA_")
public enum NetworkMetadataType {
    /** {@code <description>}: free text. */
    DESCRIPTION(0),
    /** {@code <title>}: one line. */
    TITLE(1),
    /** An element of one XML namespace in {@code <metadata>}. */
    ELEMENT(2);

    private final int number;

    NetworkMetadataType(int number) {
        this.number = number;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }
}
